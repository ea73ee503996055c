/** The other half of the table of form types: what is made of their returns. */
import type { FormMaker } from "./contract/formType";
import { goalsMaker } from "./goals/goalsMaker";
import { registerMaker } from "./register/registerMaker";
import { progressMaker } from "./progress/progressMaker";

export const FORM_MAKERS: readonly FormMaker[] = [progressMaker, goalsMaker, registerMaker];
