/** Counts what judging one file costs, so that a file made to be costly is told of instead of holding up the others. */

/** What a file may still cost. Steps, never time: the same file gets the same answer on every machine. */
export interface Work {
  /** @throws TooMuchWork when the file has cost more than any form could */
  readonly spend: (steps: number) => void;
}

/** The file asks for more work than it may cost; `readReturn` turns it into the one finding that says so. */
export class TooMuchWork extends Error {
  override readonly name = "TooMuchWork";
}

/**
 * A form whose every text has been edited costs half a million steps, and a file that costs them all takes
 * a few seconds. A step is a pair of letters compared, or a merged area looked at.
 */
export const MOST_STEPS = 50_000_000;

/** Each finding is worded, sorted, written and sent: so much a finding, and nobody reads thousands of them. */
export const STEPS_A_FINDING = 10_000;

export function workWithin(most: number): Work {
  let spent = 0;
  return {
    spend: (steps) => {
      spent += steps;
      if (spent > most) throw new TooMuchWork(`more than ${most} steps`);
    },
  };
}
