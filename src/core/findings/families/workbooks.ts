/** Findings on a workbook or a document as a whole: is it a form, of which set, from whom. */
import * as v from "valibot";
import { error, note, warning } from "./kind";
import { count, flag, list, perhaps, text } from "./parameters";

const set = { set: text, period: text };
const evidence = v.picklist(["properties", "markSheet", "title", "head", "fileName", "elsewhere"]);

export const WORKBOOKS = {
  "not-a-form": error({}),
  "form-turned": error({}),
  /** `elsewhere`: something is written outside the answer cells. */
  "form-blank": error({ elsewhere: perhaps(flag) }),
  /** `set`: its title, or its id where nobody knows it; `asked`: the title of the set that is asked about. */
  "form-blank-of-other-set": error({ set: text, period: perhaps(text), asked: text, askedPeriod: text }),
  "is-an-overview": error({}),
  /** `sheet`: those that the answers are read on; none where a person must choose among `others`. */
  "several-forms": warning({ sheet: list, others: list }),
  "set-unknown": error({ set: text }),
  "set-older": warning(set),
  "set-newer": warning(set),
  "set-changed": note({}),
  "set-conflict": warning({ marked: text, read: text }),
  /** `written`: what stands where the name should; "" where nothing does. */
  "municipality-unknown": error({ written: text }),
  /** `chosen` and `other` are names; `decided`: the return is read as coming from `chosen`. */
  "municipality-conflict": warning({
    chosen: list,
    chosenFrom: evidence,
    other: list,
    otherFrom: evidence,
    decided: flag,
  }),
  "municipality-not-asked": error({ municipality: list }),
  "joint-return": note({ municipalities: list }),
  "macros-ignored": note({}),
  "links-ignored": note({}),
  "objects-ignored": note({}),
  "pictures-ignored": note({}),
  "changes-tracked": note({}),
  "comments-lost": warning({}),
  /** `cells`: how many; `example`: the shortest of them, as it stands in the file. They have been mended. */
  "letters-broken": warning({ cells: count, example: text }),
};
