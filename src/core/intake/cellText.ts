/** Turns the text of a cell into all the ways in which the stages look at it, each worked out once, when asked for. */
import { trimmedEnd } from "../../workbook/trimmed";
import { parseRowMark } from "../marks/marks";
import { textMark } from "../marks/printedMarks";
import { once } from "../sets/once";
import { comparable } from "../text/comparable";
import type { Field, FormLayout, ReadChoice } from "./formLayout";
import { firstWord } from "../text/words";

/** Shorter texts than this are words, not recommendations. */
const SHORTEST_WORDING = 12;
const LEADING_NUMBER = /^\s*(\d+(?:\.\d+)+)[.):]?\s+/;

/** Most cells are asked for little: a remark that stands where it should is never taken apart. */
export class CellText {
  readonly text: string;
  /** The form that is asked about prints exactly this. */
  readonly printed: boolean;
  /** Is anything to be seen? */
  readonly isFilled: boolean;
  private alike: string | undefined;
  private first: string | undefined;
  private choice: boolean | undefined;
  private read: ReadChoice | undefined;
  private head: string | null | undefined;
  private mark: ReturnType<typeof parseRowMark> | undefined;
  private leading: { readonly number: string | null; readonly wording: CellText | null } | undefined;
  private bare: string | undefined;
  private short: string | undefined;

  private readonly as: readonly Field[];

  /** @param as the fields of the form that it may be part of */
  constructor(text: string, as: readonly Field[], printed = false) {
    this.text = text;
    this.as = as;
    this.printed = printed;
    this.isFilled = text.trim() !== "";
  }

  /** As `comparable` writes it. */
  get comparable(): string {
    return (this.alike ??= comparable(this.text));
  }

  /** Of the comparable text; "" where there is none. */
  get firstWord(): string {
    return (this.first ??= firstWord(this.comparable));
  }

  /** Is a value of the first field read here? */
  get isChoice(): boolean {
    return (this.choice ??= this.as[0]?.choice?.isValue(this.comparable) ?? false);
  }

  /** What it says where a value of the first field should stand. */
  get reading(): ReadChoice {
    return (this.read ??= readAs(this.as[0], this.text));
  }

  /** The name of the field that it is the heading of. */
  get heading(): string | null {
    if (this.head === undefined) {
      const text = this.comparable;
      this.head = this.as.find(({ isHeading }) => isHeading(text))?.name ?? null;
    }
    return this.head;
  }

  /** A part of it, looked at in the same way. */
  part(text: string): CellText {
    return new CellText(text, this.as);
  }

  /** The hidden mark that it is. */
  get rowMark(): ReturnType<typeof parseRowMark> {
    if (this.mark === undefined) this.mark = this.text.includes("#") ? parseRowMark(this.text) : null;
    return this.mark;
  }

  /** Long enough to be more than a word or two. */
  get isLong(): boolean {
    return isLong(this.text);
  }

  /** Without the number before it; null where it is too short for a recommendation. */
  get wording(): CellText | null {
    return this.parts.wording;
  }

  /** The number before it in the same cell: "2.1 Alle kommuner skal …". */
  get number(): string | null {
    return this.parts.number;
  }

  /** The text as a recommendation's number would be written, in lower case: "2,1." → "2.1". */
  get bareNumber(): string {
    return (this.bare ??= trimmedEnd(this.text.trim().replace(",", "."), ".):").toLowerCase());
  }

  /** As `textMark` makes it. */
  get textMark(): string {
    return (this.short ??= textMark(this.comparable));
  }

  private get parts(): { readonly number: string | null; readonly wording: CellText | null } {
    if (this.leading === undefined) {
      const [before = "", number = null] = LEADING_NUMBER.exec(this.text) ?? [];
      const rest = before === "" ? this.text : this.text.slice(before.length);
      const own = before === "" ? this : this.part(rest);
      this.leading = { number, wording: isLong(rest) ? own : null };
    }
    return this.leading;
  }
}

/** Where any text may be written, a text is its own value. */
export function readAs(field: Field | undefined, text: string): ReadChoice {
  if (field?.choice) return field.choice.read(text);
  return { reading: text.trim() === "" ? "blank" : text, readBy: null };
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST_WORDING && text.trim().length >= SHORTEST_WORDING;
}

/** The texts that a form prints: nearly every cell of every return holds one of them, unchanged. */
export class PrintedWords {
  private readonly known: ReadonlyMap<string, CellText>;
  private readonly longest: number;
  private readonly fields: readonly Field[];

  constructor({ prints, fields }: Pick<FormLayout, "prints" | "fields">) {
    this.fields = fields;
    this.known = new Map(prints.texts.map((text) => [text, new CellText(text, fields, true)]));
    this.longest = Math.max(...prints.texts.map(({ length }) => length));
  }

  has(text: string): boolean {
    // Remarks may be long, and looking a text up goes through the whole of it.
    return text.length <= this.longest && this.known.has(text);
  }

  /** The text as written; of a printed one always the same. */
  written(text: string): CellText {
    const known = text.length <= this.longest ? this.known.get(text) : undefined;
    return known ?? new CellText(text, this.fields);
  }
}

export const printedWords = once((form: FormLayout) => new PrintedWords(form));
