/** The two cells in which each recommendation is answered: a status to choose, and a remark to write. */
import type { Field } from "../../../intake/formLayout";
import { answerCellName } from "../../../marks/marks";
import { isStatus, readStatus } from "../status/readStatus";
import { statusOfColour } from "./colourOf";
import { isRemarkHeading, isStatusHeading } from "./headings";

export const STATUS = "status";
export const REMARK = "remark";

/** Defined name of a recommendation's status cell: "2.1" → "fremdrift_status_2_1". */
export function statusCellName(recommendation: string): string {
  return answerCellName(STATUS, recommendation);
}

/** Defined name of its remark cell: "2.1" → "fremdrift_remark_2_1". */
export function remarkCellName(recommendation: string): string {
  return answerCellName(REMARK, recommendation);
}

export const FIELDS: readonly Field[] = [
  {
    name: STATUS,
    isHeading: isStatusHeading,
    choice: {
      read: readStatus,
      isValue: isStatus,
      isCommon: (reading) => reading === "not-participating",
      ofColour: statusOfColour,
    },
  },
  { name: REMARK, isHeading: isRemarkHeading, choice: null },
];
