/** The task pane, one part a screen. */
import type { Texts } from "../da/texts";
import { excel } from "./pane/excel";
import { files } from "./pane/files";
import { fillIn } from "./pane/fillIn";
import { forms } from "./pane/forms";
import { frame } from "./pane/frame";
import { help } from "./pane/help";
import { merge } from "./pane/merge";
import { overview } from "./pane/overview";
import { papers } from "./pane/papers";
import { round } from "./pane/round";
import { preview } from "./pane/preview";
import { replace } from "./pane/replace";
import { sets } from "./pane/sets";

export const pane: Texts["pane"] = {
  excel,
  files,
  fillIn,
  forms,
  frame,
  help,
  merge,
  overview,
  papers,
  round,
  preview,
  replace,
  sets,
};
