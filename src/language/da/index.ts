/** Every word that a user sees, in Danish: the source that the other languages follow. */
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

export const da = {
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
