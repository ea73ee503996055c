/** Turns the numberings that a body has taken into Word's own, whose ids begin where a letterhead's end. */
import type { Body } from "./body/body";
import type { Look } from "./markup/look";

export interface Numbering {
  /** They stand before all that count by them. */
  readonly abstracts: string;
  readonly numberings: string;
}

const HANGING = 'w:left="425" w:hanging="283"';

export function numberingOf({ numberings }: Pick<Body, "numberings">, look: Look): Numbering {
  if (numberings.length === 0) return { abstracts: "", numberings: "" };
  const [bullet, number] = [look.firstAbstract, look.firstAbstract + 1];
  return {
    abstracts: abstract(bullet, "bullet", "\u2022") + abstract(number, "decimal", "%1."),
    numberings: numberings
      .map((kind, index) => {
        // Each counted list begins with 1.
        const anew =
          kind === "number" ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : "";
        return `<w:num w:numId="${look.firstNumbering + index}"><w:abstractNumId w:val="${kind === "number" ? number : bullet}"/>${anew}</w:num>`;
      })
      .join(""),
  };
}

function abstract(id: number, format: string, text: string): string {
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
    `<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind ${HANGING}/></w:pPr></w:lvl></w:abstractNum>`
  );
}
