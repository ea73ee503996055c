/** A form that can be read: its layout, and how what stands in its cells is judged. */
import type { Finding } from "../findings/finding";
import type { FormLayout } from "./formLayout";
import type { AnsweredCells } from "./readAnswer";

export interface ReadableForm extends FormLayout {
  /** What stands in an item's cells → what counts of it, and what is to say of it. */
  readonly judge: (answer: AnsweredCells, item: string) => JudgedAnswer;
}

export interface JudgedAnswer {
  /** Does the first field hold a value that counts? */
  readonly given: boolean;
  /** By the fields' names. */
  readonly fields: Readonly<Record<string, JudgedField>>;
  readonly findings: readonly Finding[];
}

export interface JudgedField {
  /** A choice's value, or a text; null where nothing stands, or nobody can tell what is meant. */
  readonly value: string | null;
  /** As it stands in the cell, spaces and all. */
  readonly written: string;
  readonly readBy: string | null;
}
