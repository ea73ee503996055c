/** The papers of a progress form. */
import type { PaperMaker } from "../../paperMaker";
import { PROGRESS } from "../set/recommendationSet";
import { describeStatus } from "./status";

export const progressPapers: PaperMaker = {
  name: PROGRESS,
  status: describeStatus,
  council: null,
  return: null,
  adjustment: null,
  form: null,
};
