/** Findings on several files, and on what the secretariat has decided and written. */
import { error, note, warning } from "./kind";
import { count, list, perhaps, text } from "./parameters";

/** `files`: the first of the others by name; `more`: how many others there are. */
const undecided = { municipality: text, files: list, more: count };

export const CHOICES = {
  superseded: note({ municipality: text, file: text }),
  "same-file-twice": note({ file: text }),
  /** `file`: the one that speaks for both. */
  "same-answers-twice": note({ file: text }),
  /** `file`: the one with a name of its own that counts instead. */
  "temporary-file": note({ municipality: text, file: text }),
  /** `file`: the form for the recommendations that are asked about, which counts instead. */
  "other-set": note({ municipality: text, file: text }),
  "undecided-same-time": error(undecided),
  "undecided-no-time": error(undecided),
  /** How many valid answers the newest has, and the older one that has most. */
  "undecided-fewer-answers": error({ ...undecided, newest: count, older: count }),
  decided: note({ municipalities: list }),
  "passed-over": note({ municipality: text, file: text }),
  "set-aside": note({}),
  "correction-unreadable": error({ written: text }),
  "correction-lapsed": warning({ municipality: text }),
  "decision-unreadable": error({ written: text }),
  "joining-unreadable": error({ written: text }),
  "record-damaged": error({ rows: count }),
  /** `length` in characters of the text that stands there. */
  "overview-too-large": error({ length: perhaps(count) }),
  "overview-column-missing": error({ columns: list }),
  /** Sheets that hold the secretariat's own words and are gone. */
  "overview-sheet-missing": error({ sheets: list }),
};
