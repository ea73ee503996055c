/** Figures → a sentence of result for each kind, with a denominator that means what it says. */
import type { Texts } from "../../../../../language";
import { areaToA1 } from "../../../../../workbook/address";
import type { CellDescription } from "../../../../../workbook/description";
import { liveCell } from "../../../../overview/cell";
import type { Block } from "../../../../overview/flow";
import { counted, joined, sum, words } from "../../../../overview/live";
import type { Live } from "../../../../overview/live";
import type { Tally } from "../tally";
import { LABEL_COLUMN, LAST_COLUMN } from "./columns";
import { type Figures, figuresAt } from "./response";

const LINE_HEIGHT = 17;
/** Characters of a sentence on one line across the page. */
const LINE = 105;

/** A sentence for each kind that the set has; it has room for the words that a correction may add. */
export function resultBlock(tally: Tally, texts: Texts): Block {
  const { kinds } = figuresAt(1, tally);
  const lines = (sentence: string) => Math.max(1, Math.ceil(sentence.length / LINE));
  return {
    name: "result",
    heights: [...kinds.map((kind) => LINE_HEIGHT * lines(resultOf(kind, texts).value) + 3), 8],
  };
}

export function drawResults(
  row: number,
  { kinds }: Figures,
  texts: Texts,
): { readonly cells: readonly CellDescription[]; readonly merges: readonly string[] } {
  return {
    cells: kinds.map((kind, index) => liveCell(row + index, LABEL_COLUMN, "result", resultOf(kind, texts))),
    merges: kinds.map((_, index) =>
      areaToA1({
        from: { row: row + index, column: LABEL_COLUMN },
        to: { row: row + index, column: LAST_COLUMN },
      }),
    ),
  };
}

/**
 * "SKAL: 106 af 135 svar er grønne, 23 gule, 6 røde." What is voluntary is counted of those that take part:
 * who does not is named beside it and is in no denominator.
 */
export function resultOf({ kind, count }: Figures["kinds"][number], texts: Texts): Live<string> {
  const { result } = texts.overview;
  const [green, yellow, red] = [count("green"), count("yellow"), count("red")];
  const given = sum(green, yellow, red);
  const bracketed = { ...given, expression: `(${given.expression})` };
  return joined(
    words(result.lead[kind]),
    counted(kind === "skal" ? result.green : result.greenTakingPart, bracketed, { green, given: bracketed }),
    counted(result.yellow, yellow),
    counted(result.red, red),
    words("."),
    counted(result.other, count("not-participating")),
    counted(result.open, count("unanswered")),
  );
}
