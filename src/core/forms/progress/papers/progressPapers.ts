/** The papers of a progress form. */
import type { PaperMaker } from "../../paperMaker";
import { PROGRESS } from "../set/recommendationSet";
import { describeReturn } from "./return";
import { describeStatus } from "./status";

export const progressPapers: PaperMaker = {
  name: PROGRESS,
  status: describeStatus,
  council: null,
  return: describeReturn,
  adjustment: null,
  form: null,
};
