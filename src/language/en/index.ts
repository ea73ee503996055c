/** Every word that a user sees, in English. */
import type { Texts } from "../da/texts";
import { cli } from "./cli";
import { demo } from "./demo";
import { findings } from "./findings";
import { form } from "./form";
import { goals } from "./goals";
import { overview } from "./overview";
import { pane } from "./pane";
import { papers } from "./papers";
import { places } from "./places";
import { register } from "./register";
import { replies } from "./replies";
import { round } from "./round";
import { sets } from "./sets";
import { setWorkbook } from "./setWorkbook";
import { status } from "./status";
import { together } from "./together";
import { yearWheel } from "./yearWheel";

export const en: Texts = {
  cli,
  demo,
  findings,
  form,
  goals,
  overview,
  pane,
  papers,
  places,
  register,
  replies,
  round,
  sets,
  setWorkbook,
  status,
  together,
  yearWheel,
};
