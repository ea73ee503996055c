/** The papers that forms about collaborations give: none yet. */
import type { PaperMaker } from "../contract/paperMaker";
import { REGISTER } from "./known/register";

export const registerPapers: PaperMaker = {
  name: REGISTER,
  status: null,
  council: null,
  return: null,
  adjustment: null,
  comparison: null,
  form: null,
};
