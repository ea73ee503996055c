import { status } from "./status";

type Compared = "kept" | "adjusted" | "new" | "removed";
type Kinds = Readonly<Record<"before" | "now", "skal" | "kan">>;

/** What became of a recommendation since the earlier round. */
const CHANGES: Readonly<Record<Compared, string>> = {
  kept: "Samme tekst",
  adjusted: "Ændret tekst",
  new: "Ny: der er ikke noget at sammenligne med",
  removed: "Udgået: der spørges ikke om den nu",
};

/** This round beside an earlier one, in the regional overview. No movement begins with a sign that a formula would read. */
export const development = {
  sheet: "Udvikling",
  heading: (before: string, now: string): string => `Udvikling fra ${before} til ${now}`,
  explain:
    "Tallene er kommuner. Hver kommune tælles i én af de syv kolonner fra Bedre til Ingen svar. Skemaerne kan have spurgt om forskellige ting, fx om noget er begyndt, eller om der arbejdes med det. Ret i arket Data, så følger tallene med.",
  columns: { key: "Nøgle", now: "Anbefaling nu", before: "Anbefaling før", change: "Sammenligning" },
  movements: {
    better: "Bedre ▲",
    same: "Uændret =",
    worse: "Værre ▼",
    participation: "Ændret deltagelse",
    arrived: "Nyt svar",
    lapsed: "Bortfaldet svar",
    unanswered: "Ingen svar",
  },
  countBefore: (outcome: string): string => `${outcome} før`,
  countNow: (outcome: string): string => `${outcome} nu`,
  changeOf: (change: Compared, predecessors: number, kinds: Kinds | null): string =>
    `${CHANGES[change]}${predecessors > 1 ? `, en af ${predecessors} tidligere` : ""}${kinds ? `, før ${status[kinds.before]}, nu ${status[kinds.now]}` : ""}`,
  moves: { heading: "Kommunerne før og nu", before: "Før", now: "Nu", movement: "Bevægelse" },
  none: "Der er ikke noget at sammenligne.",
};
