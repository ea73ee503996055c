/** The papers of a progress form. */
import type { PaperMaker } from "../../contract/paperMaker";
import { PROGRESS } from "../set/recommendationSet";
import { describeAdjustment } from "./adjustment";
import { describeComparisonPaper } from "./comparison";
import { describeCouncil } from "./council";
import { describeWordForm } from "./form";
import { describeReturn } from "./return";
import { describeStatus } from "./status";

export const progressPapers: PaperMaker = {
  name: PROGRESS,
  status: describeStatus,
  council: describeCouncil,
  return: describeReturn,
  adjustment: describeAdjustment,
  comparison: describeComparisonPaper,
  form: describeWordForm,
};
