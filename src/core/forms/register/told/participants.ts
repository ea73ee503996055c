/** What somebody wrote about who takes part → the municipalities that are asked, and everything else that is named. */
import { isNamed } from "../../../overview/isNamed";
import type { Municipality } from "../../../respondents/municipality";

export interface Participants {
  /** Names of those that are asked, in their order. */
  readonly asked: readonly string[];
  /** Other names, as written. */
  readonly others: readonly string[];
  /** "15 kommuner": how many, where a number is written; otherwise null. */
  readonly count: number | null;
}

export function participantsIn(written: string, asked: readonly Municipality[]): Participants {
  const pieces = written.split(/[,;\n/&]|\s(?:og|and|samt)\s/i).map((piece) => piece.trim());
  const counts = pieces.flatMap((piece) => /^(\d{1,3}) (?:kommuner|municipalities)/i.exec(piece)?.[1] ?? []);
  const found = asked.filter((one) => isIn(one, written));
  return {
    asked: found.map(({ name }) => name),
    others: pieces.filter(
      (piece) => piece !== "" && !/^\d/.test(piece) && !found.some((one) => isIn(one, piece)),
    ),
    count: counts.length > 0 ? Math.max(...counts.map(Number)) : null,
  };
}

function isIn({ name, aliases }: Municipality, written: string): boolean {
  const text = written.toLowerCase();
  return [name, ...aliases].some((one) => isNamed(one.toLowerCase(), text));
}
