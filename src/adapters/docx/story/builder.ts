/** Turns a story's elements, one after the other, into its blocks. */
import { shownIn } from "../../../workbook/signs";
import type { Meter } from "../../ooxml/read/limits/budgets";
import { damaged, tooLarge } from "../../ooxml/read/limits/unreadable";
import type { Attributes } from "../../ooxml/read/xml/attributes";
import type { XmlHandler } from "../../ooxml/read/xml/scan";
import type { Block } from "./blocks";
import { formFields } from "./formFields";
import type { ListMarks } from "./lists";
import { openCell, openParagraph, openRow, type OpenCell, type OpenParagraph, type OpenRow } from "./open";
import { linksIn, type Addresses } from "./links";
import { isProperties, readProperty, type OpenControl } from "./properties";
import { openRun, readRunProperty, type OpenRun } from "./run";
import { runText, writtenText } from "./runText";
import type { Hides } from "./hiding";

/** What a story is read with. */
export interface StoryContext {
  /** For messages. */
  readonly part: string;
  readonly meter: Meter;
  readonly lists: ListMarks;
  readonly hides: Hides;
  readonly addresses: Addresses;
}

export interface StoryBuilder extends Required<Pick<XmlHandler, "open" | "text" | "close">> {
  /** Everything that has come since the last time. */
  readonly take: () => readonly Block[];
  /** Has there been a change that nobody has accepted or rejected yet? */
  readonly tracked: () => boolean;
}

/** Never shown: what is deleted, how it looked before a change, how a field is computed. */
const UNSEEN = new Set(
  (
    "del moveFrom rPrChange pPrChange tcPrChange trPrChange tblPrChange tblPrExChange tblGridChange " +
    "sectPrChange numberingChange"
  ).split(" "),
);
const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel"]);

/** A form has one for each recommendation at most; each becomes a sheet. */
const MOST_TABLES = 1_000;

// eslint-disable-next-line max-lines-per-function -- the events of one pass share what is open
export function storyBuilder({ part, meter, lists, hides, addresses }: StoryContext): StoryBuilder {
  const cells: OpenCell[] = [];
  const tables: { readonly rows: ReturnType<OpenRow["done"]>[]; row: OpenRow | null }[] = [];
  const paragraphs: OpenParagraph[] = [];
  const controls: OpenControl[] = [];
  const runs: OpenRun[] = [];
  const fields = formFields();
  const links = linksIn(addresses);
  let body: Block[] = [];
  let unseen = 0;
  let muted = 0;
  let inProperties: { readonly of: string; depth: number } | null = null;
  let inText: { readonly preserved: boolean; text: string } | null = null;
  let inMath = 0;
  let inInstruction = false;
  let tracked = false;
  let count = 0;

  const add = (block: Block): void => {
    meter.cells(1);
    (cells.at(-1)?.blocks ?? body).push(block);
  };
  const write = (written: string): void => {
    const paragraph = paragraphs.at(-1);
    if (muted > 0 || written === "" || !paragraph) return;
    meter.characters(written.length);
    const text = asTick(written, controls.at(-1));
    const run = runs.at(-1);
    const isSeen = text.trim() !== "";
    if (hides(paragraph.style, run?.style ?? null, run?.hides ?? null)) {
      if (isSeen) paragraph.hidden = "leftOut";
      return;
    }
    if (isSeen && run?.hidesOnWeb) paragraph.hidden ??= "read";
    if (isSeen && run?.struck) paragraph.struck = true;
    if (isSeen) paragraph.ink ??= run?.ink ?? null;
    const address = links.address();
    if (address !== null && !paragraph.leadsTo(address)) meter.characters(address.length);
    paragraph.write(text, address);
  };

  const openStructure = (name: string): boolean => {
    const table = tables.at(-1);
    if (name === "p") paragraphs.push(openParagraph());
    else if (name === "tbl") tables.push({ rows: [], row: null });
    else if (name === "tr") {
      if (!table || table.row) throw damaged(`${part} has a row outside a table`);
      table.row = openRow();
    } else if (name === "tc") {
      if (!table?.row) throw damaged(`${part} has a cell outside a row`);
      cells.push(openCell());
    } else if (name === "sdt") controls.push({ placeholder: false, ticked: null, shown: false });
    else if (name === "sdtContent") muted += controls.at(-1)?.placeholder ? 1 : 0;
    else return false;
    return true;
  };

  const closeStructure = (name: string): void => {
    const table = tables.at(-1);
    if (name === "p") {
      const paragraph = paragraphs.pop();
      if (paragraph) add(paragraph.done(lists));
    } else if (name === "tc") {
      const cell = cells.pop();
      meter.cells(1);
      if (cell) table?.row?.cells.push(cell.done());
    } else if (name === "tr" && table?.row) {
      meter.cells(1);
      table.rows.push(table.row.done());
      table.row = null;
    } else if (name === "tbl" && table) {
      tables.pop();
      count += 1;
      if (count > MOST_TABLES) throw tooLarge(`more than ${MOST_TABLES} tables`);
      add({ kind: "table", rows: table.rows });
    } else if (name === "sdtContent") muted -= controls.at(-1)?.placeholder ? 1 : 0;
    else if (name === "sdt") controls.pop();
  };

  const open = (name: string, attributes: Attributes, own: boolean): void => {
    if (unseen > 0) {
      unseen += 1;
      return;
    }
    if (own && CHANGES.has(name)) tracked = true;
    const properties = inProperties;
    if (properties) {
      properties.depth += 1;
      if (UNSEEN.has(name) && name.endsWith("Change")) unseen = 1;
      const at = { paragraph: paragraphs.at(-1), row: tables.at(-1)?.row, cell: cells.at(-1) };
      const run = runs.at(-1);
      if (own && properties.of === "rPr" && run) readRunProperty(run, name, attributes);
      // Word has had tick boxes as controls since 2010, in a namespace of their own.
      if (own || properties.of === "sdtPr")
        readProperty(properties.of, name, attributes, { ...at, control: controls.at(-1) });
    } else if (own && UNSEEN.has(name)) unseen = 1;
    else if (!own) inMath += name === "oMath" ? 1 : 0;
    else if (isProperties(name)) inProperties = { of: name, depth: 1 };
    if (unseen > 0 || inProperties) return;
    if (name === "t" && (own || inMath > 0)) {
      inText = { preserved: attributes.get("xml:space") === "preserve" || !own, text: "" };
    } else if (own && !openStructure(name)) {
      if (name === "r") runs.push(openRun());
      else if (name === "instrText") inInstruction = true;
      links.open(name, attributes);
      fields.open(name, attributes);
      write(runText(name, attributes));
      paragraphs.at(-1)?.note(name, attributes);
    }
  };

  const close = (name: string, own: boolean): void => {
    if (unseen > 0) {
      unseen -= 1;
      if (unseen === 0 && inProperties) inProperties.depth -= 1;
      return;
    }
    if (inProperties) {
      inProperties.depth -= 1;
      if (inProperties.depth === 0) inProperties = null;
      return;
    }
    if (inText && name === "t") {
      write(shownIn(runs.at(-1)?.font ?? null, writtenText(inText.text, inText.preserved)));
      inText = null;
    } else if (own) {
      write(fields.close(name));
      links.close(name);
      if (name === "r") runs.pop();
      else if (name === "instrText") inInstruction = false;
      closeStructure(name);
    } else if (name === "oMath") inMath -= 1;
  };

  return {
    open,
    close,
    text: (text) => {
      if (unseen > 0) return;
      if (inText) inText.text += text;
      else if (inInstruction) links.instruction(text);
    },
    take: () => {
      const taken = body;
      body = [];
      return taken;
    },
    tracked: () => tracked,
  };
}

/** A tick box is one sign, whatever its program draws for it. */
function asTick(text: string, control: OpenControl | undefined): string {
  if (!control || control.ticked === null) return text;
  if (control.shown) return "";
  control.shown = true;
  return control.ticked ? "☒" : "☐";
}
