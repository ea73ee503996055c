/** Turns blocks into the markup of a document's body, and into what they need beside it: charts and numberings. */
import type { Block, Caption, Chart, DocumentDescription, List, Run } from "../../../../document/description";
import type { Look, Role } from "../markup/look";
import { escaped } from "../markup/markup";
import { chartFrame } from "./chartFrame";
import { paragraphMarkup } from "./paragraphs";
import { field, runs } from "./runs";
import { tableMarkup } from "./table";

export interface Body {
  readonly markup: string;
  /** In the order that they stand in; the first is related by `Look.firstRelationship`, the next by the next. */
  readonly charts: readonly Chart[];
  /** What each numbering that was taken counts with, beginning with `Look.firstNumbering`. */
  readonly numberings: readonly ("bullet" | "number")[];
}

// eslint-disable-next-line max-lines-per-function -- the blocks of one document share its counters
export function bodyOf({ blocks }: Pick<DocumentDescription, "blocks">, look: Look): Body {
  const charts: Chart[] = [];
  const numberings: ("bullet" | "number")[] = [];
  const captions = new Map<string, number>();
  let places = 0;
  const inside = (all: readonly Run[]) => runs(all, look, () => (places += 1));
  const text = (value: string) => inside([{ kind: "text", text: value }]);
  const simple = (role: Role, value: string) => paragraphMarkup({ role }, text(value), look);

  const numberingOf = ({ ordered }: List): number => {
    const kind = ordered ? "number" : "bullet";
    // All points are of one list; what is counted begins anew in each.
    const known = ordered ? -1 : numberings.indexOf("bullet");
    if (known < 0) numberings.push(kind);
    return look.firstNumbering + (known < 0 ? numberings.length - 1 : known);
  };

  const captionOf = (caption: Caption | undefined, keepWithNext: boolean): string => {
    if (!caption) return "";
    const number = (captions.get(caption.label) ?? 0) + 1;
    captions.set(caption.label, number);
    const count = field(`SEQ ${escaped(caption.label)} \\* ARABIC`, String(number), look);
    const words = `${text(`${caption.label} `)}${count}${text(`. ${caption.text}`)}`;
    return paragraphMarkup({ role: "caption", keepWithNext }, words, look);
  };

  const chartOf = (chart: Chart): string => {
    const index = charts.push(chart) - 1;
    const frame = chartFrame({
      id: look.firstDrawing + index,
      name: chart.chart.name,
      altText: chart.chart.altText,
      width: look.textWidth,
      height: chart.height,
      relationship: `rId${look.firstRelationship + index}`,
    });
    const keepWithNext = chart.caption !== undefined;
    return paragraphMarkup({ role: "body", keepWithNext }, frame, look) + captionOf(chart.caption, false);
  };

  const blockMarkup = (block: Block): string => {
    switch (block.kind) {
      case "title":
        return simple("title", block.text);
      case "heading":
        return simple(HEADINGS[block.level], block.text);
      case "paragraph":
        return paragraphMarkup(
          { role: block.role ?? "body", keepWithNext: block.keepWithNext },
          inside(block.runs),
          look,
        );
      case "list": {
        const numbering = numberingOf(block);
        const role = block.ordered ? "number" : "bullet";
        return block.items.map((item) => paragraphMarkup({ role, numbering }, inside(item), look)).join("");
      }
      case "table":
        return captionOf(block.caption, true) + tableMarkup(block, look, inside) + AFTER_TABLE;
      case "chart":
        return chartOf(block);
      case "pageBreak":
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    }
  };

  return { markup: blocks.map(blockMarkup).join(""), charts, numberings };
}

const HEADINGS = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;

/** Two tables with nothing between them become one, and a document cannot end with one. */
const AFTER_TABLE =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>';
