/** How an Excel may behave where this one is kind by default: each is documented or reported of some real Excel. */
import type { Host } from "./host";
import { Failure } from "../wire/failure";

export interface Manners {
  /** ";" as on a Danish Windows: a list of areas as text is parted so, and one with commas is refused. */
  readonly listSeparator: "," | ";";
  /** Inside `mergeUndoGroup` whatever has no undo is refused. */
  readonly undoGroupsRefuse: boolean;
  /** A choice from a dropdown raises no event. */
  readonly dropdownsSilent: boolean;
  /** Formulas of names are told in Danish. */
  readonly localNames: boolean;
  /** Panes can be frozen on the sheet in front only. */
  readonly freezesOnlyInFront: boolean;
  /** Options of protection hold nulls, which protect() refuses; to unprotect what is open is refused. */
  readonly protectionNulls: boolean;
  readonly refuses: readonly RefusedPart[];
}

export type RefusedPart = "chartAxes" | "chartTitles" | "pageLayout" | "freezePanes" | "createWorkbook";

export const KIND: Manners = {
  listSeparator: ",",
  undoGroupsRefuse: false,
  dropdownsSilent: false,
  localNames: false,
  freezesOnlyInFront: false,
  protectionNulls: false,
  refuses: [],
};

const PARTS: Readonly<Record<RefusedPart, RegExp>> = {
  chartAxes: /^ChartAxis/,
  chartTitles: /^Chart(Axis)?Title$/,
  pageLayout: /^(PageLayout|HeaderFooter)/,
  freezePanes: /^WorksheetFreezePanes$/,
  createWorkbook: /^WorkbookCreated$/,
};

/** What is refused while another workbook is in front: "Worksheet.activate" and the like. */
const ELSEWHERE =
  /^(WorksheetCollection\.add|Worksheet\.(activate|delete|names)|Range\.select|WorksheetFreezePanes\..*)$/;

const WITHOUT_UNDO = /^(Worksheet\.delete|WorksheetProtection\.(un)?protect)$/;
const WITHOUT_UNDO_ON_DESKTOP = /^Worksheet\.(name|position|visibility)$/;
const WITHOUT_UNDO_ON_THE_WEB = /^(DocumentProperties|CustomProperty)/;

/** Refuses what this Excel refuses by its manners. @param name of a property that is set, or of a method */
export function mustBeTaken(
  { manners, undoGroups, elsewhere, platform }: Host,
  type: string,
  name: string,
): void {
  const action = `${type}.${name}`;
  if (elsewhere && ELSEWHERE.test(action)) {
    const code = type === "Range" || name === "activate" ? "InvalidSelection" : "GeneralException";
    throw new Failure(code, `${action}: another workbook is in front.`);
  }
  if (undoGroups.open > 0 && manners.undoGroupsRefuse) {
    const onPlatform = platform === "OfficeOnline" ? WITHOUT_UNDO_ON_THE_WEB : WITHOUT_UNDO_ON_DESKTOP;
    if (WITHOUT_UNDO.test(action) || onPlatform.test(action)) {
      throw new Failure("UndoNotSupported", `${action} cannot be undone.`);
    }
  }
  const refused = manners.refuses.find((part) => PARTS[part].test(type));
  if (refused) throw new Failure("GeneralException", `This Excel refuses ${refused}: ${action}`);
}

/** Marks the time that a batch with `mergeUndoGroup` takes: the client of this version says nothing of it itself. */
export function watchUndoGroups(namespace: object, host: () => Host): void {
  const run: unknown = Reflect.get(namespace, "run");
  if (typeof run !== "function" || Reflect.get(namespace, WATCHED) === true) return;
  Reflect.set(namespace, WATCHED, true);
  Reflect.set(namespace, "run", async (...given: readonly unknown[]): Promise<unknown> => {
    const [options] = given;
    const grouped =
      typeof options === "object" && options !== null && Reflect.get(options, "mergeUndoGroup") === true;
    const { undoGroups } = host();
    if (grouped) undoGroups.open += 1;
    try {
      return await Reflect.apply(run, namespace, given);
    } finally {
      if (grouped) undoGroups.open -= 1;
    }
  });
}

const WATCHED = "watchedForUndoGroups";

const DANISH: readonly (readonly [string, string])[] = [
  ["OFFSET(", "FORSKYDNING("],
  ["INDEX(", "INDEKS("],
  ["COUNTA(", "TÆLV("],
  ["IF(", "HVIS("],
];

/** A name's formula as a Danish Excel tells it; a plain reference is the same in every language. */
export function toldFormula({ manners }: Host, formula: string): string {
  if (!manners.localNames || !formula.includes("(")) return formula;
  return DANISH.reduce((told, [english, danish]) => told.replaceAll(english, danish), formula).replaceAll(
    ",",
    ";",
  );
}
