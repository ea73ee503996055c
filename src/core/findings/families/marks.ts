/** Findings on the marks of employment plans. */
import * as v from "valibot";
import { error, note, warning } from "./kind";
import { text } from "./parameters";

export const MARKS = {
  "mark-invalid": error({ written: text }),
  "mark-read-as": note({ written: text, mark: v.picklist(["level", "effort", "none"]) }),
  "mark-unreadable": error({ written: text, because: v.picklist(["picture", "struck"]) }),
  /** A mark in a row that asks for a text. */
  "mark-not-asked": warning({ written: text }),
};
