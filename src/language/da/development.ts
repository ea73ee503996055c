import { listed } from "./phrases/listed";
import { status } from "./status";

type Compared = "kept" | "adjusted";
type Kinds = Readonly<Record<"before" | "now", "skal" | "kan">>;

/** What became of a recommendation's text since the earlier round. */
const CHANGES: Readonly<Record<Compared, string>> = { kept: "Samme tekst", adjusted: "Ændret tekst" };

/** This round beside earlier ones and earlier days, in the regional overview. */
export const development = {
  sheet: "Udvikling",
  movementsSheet: "Bevægelser",
  explain:
    "Tallene er kommuner. Hver kommune tælles i én af de syv kolonner fra Bedre til Ingen svar. Ret i arket Data, så følger tallene med.",
  fromTo: (before: string, now: string): string => `Fra ${before} til ${now}`,
  sinceDay: (date: string): string => `Siden ${date}`,
  now: "Nu",
  gathered: (date: string): string => `De tidligere svar er fra overblikket af ${date}.`,
  differing:
    "Skemaerne kan have spurgt om forskellige ting, fx om noget er begyndt, eller om der arbejdes med det.",
  onlyNew: (names: string): string => `Nye, som der ikke er noget at sammenligne med: ${names}.`,
  onlyEarlier: (names: string): string => `Udgået, så der ikke spørges om dem nu: ${names}.`,
  formerly: (number: string): string => `(før ${number})`,
  earlierText: (number: string, text: string): string => `Før ${number}: ${text}`,
  movements: {
    better: "Bedre ▲",
    same: "Uændret =",
    worse: "Værre ▼",
    participation: "Ændret deltagelse",
    arrived: "Nyt svar",
    lapsed: "Bortfaldet svar",
    unanswered: "Ingen svar",
  },
  /** What stands where recommendation and municipality meet; all different. */
  signs: {
    better: "▲",
    same: "=",
    worse: "▼",
    participation: "◇",
    arrived: "ny",
    lapsed: "væk",
    unanswered: "",
  },
  changeOf: (change: Compared, predecessors: number, kinds: Kinds | null): string =>
    `${CHANGES[change]}${predecessors > 1 ? `, en af ${predecessors} tidligere` : ""}${kinds ? `, før ${status[kinds.before]}, nu ${status[kinds.now]}` : ""}`,
  kindTotal: (kind: "skal" | "kan", without: boolean): string =>
    `${status[kind]} i alt${without ? ", hvor der er én tidligere" : ""}`,
  pairs: {
    heading: { skal: "SKAL-anbefalingerne før og nu", kan: "KAN-anbefalingerne før og nu" },
    question: {
      skal: "Hvordan stod SKAL-anbefalingerne før, og hvordan står de nu?",
      kan: "Hvordan stod KAN-anbefalingerne før, og hvordan står de nu?",
    },
    basis: "Kommuner, der mangler at svare, har ingen plads i søjlerne.",
    altText: (count: number, redBefore: number, redNow: number): string =>
      `To søjler for hver af ${count} sammenligninger, før og nu. Røde svar i alt før: ${redBefore}, nu: ${redNow}.`,
  },
  moved: {
    none: "Ingen svar har flyttet sig.",
    one: "1 svar har flyttet sig.",
    many: "{count} svar har flyttet sig.",
  },
  stayed: {
    none: "",
    one: " 1 er ikke vist her: det er uændret, nyt eller bortfaldet, eller der er intet svar.",
    many: " {count} er ikke vist her: de er uændrede, nye eller bortfaldne, eller der er intet svar.",
  },
  sinceLast: "Siden sidst",
  /** A sentence on those who have moved. The parts stand behind each other; most that are nought are left out. */
  since: {
    better: { none: "ingen svar er bedre", one: "1 svar er bedre", many: "{count} svar er bedre" },
    worse: { none: ", ingen er værre", one: ", 1 er værre", many: ", {count} er værre" },
    same: { none: "", one: ", 1 er uændret", many: ", {count} er uændrede" },
    participation: {
      none: "",
      one: ", 1 har ændret deltagelse",
      many: ", {count} har ændret deltagelse",
    },
    arrived: { none: "", one: ", 1 er nyt", many: ", {count} er nye" },
    lapsed: { none: "", one: ", 1 er bortfaldet", many: ", {count} er bortfaldet" },
  },
  seeAll: "Se hele udviklingen",
  newAnswers: (names: readonly string[]): string =>
    `Nye svar fra ${names.length > 20 ? `${names.length} kommuner` : listed(names)}.`,
  oneByOne:
    "Anbefalinger, der kommer af flere, er ikke talt med her. De står enkeltvis i overblikkets ark Udvikling.",
  andMore: (count: number): string => ` og ${count} mere`,
  history: "Svarene dag for dag i denne runde",
  daysHidden: (count: number): string =>
    count === 1
      ? "1 dag mellem den første og de seneste er ikke vist."
      : `${count} dage mellem den første og de seneste er ikke vist.`,
  matrix: {
    heading: "Hvordan hver kommune har flyttet sig",
    explain: "Hver kolonne er en kommune, hver række en anbefaling. Ret i arket Data, så følger tegnene med.",
  },
};
