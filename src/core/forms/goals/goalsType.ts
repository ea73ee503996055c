/** The form about employment plans as one of the types: goals to mark with X or (X), and points to write about. */
import type { FormType } from "../contract/formType";
import { goalsForm } from "./goalsForm";
import { parsePlans } from "./plans/parsePlans";
import { GOALS, isPlans, type Plans } from "./plans/plans";

export const goalsType: FormType<Plans> = { name: GOALS, isOwn: isPlans, open: goalsForm, parse: parsePlans };
