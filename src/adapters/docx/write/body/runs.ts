/** Turns runs into Word's runs: text, places to write in, fields. */
import type { Run, TextRun } from "../../../../document/description";
import type { Look } from "../markup/look";
import { escaped } from "../markup/markup";

export function runs(all: readonly Run[], look: Look, nextPlace: () => number): string {
  return all.map((run) => runMarkup(run, look, nextPlace)).join("");
}

/** @param nextPlace gives each place a number of its own, as Word wants it */
function runMarkup(run: Run, look: Look, nextPlace: () => number): string {
  switch (run.kind) {
    case "text":
      return `<w:r>${properties(run, look)}${textMarkup(run.text)}</w:r>`;
    case "field":
      return field(run.field === "page" ? "PAGE" : "NUMPAGES", "1", look);
    case "place":
      return control(run.text, run.text, '<w:text w:multiLine="1"/>', look, nextPlace());
    case "choice": {
      const items = run.options.map(
        (option) => `<w:listItem w:displayText="${escaped(option)}" w:value="${escaped(option)}"/>`,
      );
      return control(
        run.name,
        run.text,
        `<w:dropDownList>${items.join("")}</w:dropDownList>`,
        look,
        nextPlace(),
      );
    }
  }
}

/**
 * A content control that shows its placeholder: a click selects all of it, and what is typed or chosen takes its
 * place.
 *
 * @param kind what may be written in it, as markup
 */
function control(name: string, shown: string, kind: string, look: Look, id: number): string {
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escaped(name)}"/><w:id w:val="${id}"/><w:showingPlcHdr/>${kind}</w:sdtPr>` +
    `<w:sdtContent><w:r><w:rPr><w:rStyle w:val="${look.styles.place}"/>${language(look)}</w:rPr>${textMarkup(shown)}</w:r></w:sdtContent></w:sdt>`
  );
}

/** A field that Word counts itself. @param cached what it shows until then */
export function field(instruction: string, cached: string, look: Look): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r>${properties({}, look)}<w:t>${cached}</w:t></w:r></w:fldSimple>`;
}

function properties({ bold, italic, colour }: Partial<TextRun>, look: Look): string {
  const inside =
    (bold ? "<w:b/>" : "") +
    (italic ? "<w:i/>" : "") +
    (colour ? `<w:color w:val="${colour.slice(1)}"/>` : "") +
    language(look);
  return inside === "" ? "" : `<w:rPr>${inside}</w:rPr>`;
}

function language(look: Look): string {
  return look.language === null ? "" : `<w:lang w:val="${look.language}"/>`;
}

/** Line feeds and tabs are elements of their own; blanks at either end stay. */
function textMarkup(text: string): string {
  return text
    .split(/(\n|\t)/)
    .map((part) => {
      if (part === "\n") return "<w:br/>";
      if (part === "\t") return "<w:tab/>";
      return part === "" ? "" : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join("");
}
