/** Turns a body's charts into their parts: each a chart, its workbook, and what ties the two together. */
import type { Chart } from "../../../document/description";
import type { NamedPart } from "../../ooxml/write/zip/writeZip";
import { type EmbedChart, WORKBOOK_ID } from "./embedded";
import type { Look } from "./markup/look";
import { byEnding, override, TYPES } from "./package/types";
import { type Relationship, relationshipsPart } from "../../ooxml/write/relationships";

export interface ChartParts {
  readonly parts: readonly NamedPart[];
  /** Of the document to its charts. */
  readonly relationships: readonly Relationship[];
  /** Each chart's own part. */
  readonly names: readonly string[];
  /** Each chart by its part's name. */
  readonly overrides: string;
  /** The workbooks by their ending; "" where there are none. */
  readonly defaults: string;
}

export async function chartParts(
  charts: readonly Chart[],
  look: Pick<Look, "firstChart" | "firstRelationship">,
  embed: EmbedChart,
): Promise<ChartParts> {
  const parts: NamedPart[] = [];
  const relationships: Relationship[] = [];
  const names: string[] = [];
  for (const [index, one] of charts.entries()) {
    const number = look.firstChart + index;
    const [name, workbook] = [`chart${number}.xml`, `chart${number}.xlsx`];
    const embedded = await embed(one, WORKBOOK_ID);
    parts.push(
      { name: `word/charts/${name}`, pieces: [embedded.chart] },
      {
        name: `word/charts/_rels/${name}.rels`,
        pieces: [
          relationshipsPart([{ id: WORKBOOK_ID, kind: "package", target: `../embeddings/${workbook}` }]),
        ],
      },
      { name: `word/embeddings/${workbook}`, pieces: [embedded.workbook] },
    );
    relationships.push({
      id: `rId${look.firstRelationship + index}`,
      kind: "chart",
      target: `charts/${name}`,
    });
    names.push(`word/charts/${name}`);
  }
  return {
    parts,
    relationships,
    names,
    overrides: names.map((name) => override(name, TYPES.chart)).join(""),
    defaults: charts.length === 0 ? "" : byEnding("xlsx", TYPES.workbook),
  };
}
