/** The other half of the table of form types: what is made of their returns. */
import type { Definition } from "../sets/definition";
import type { FormMaker } from "./formType";
import { progressMaker } from "./progress/progressMaker";

const FORM_MAKERS: readonly FormMaker[] = [progressMaker];

/** @throws for a type that is not listed: a mistake of ours */
export function makerOf({ form }: Pick<Definition, "form">): FormMaker {
  const maker = FORM_MAKERS.find(({ name }) => name === form);
  if (!maker) throw new Error(`Nothing is made of the form type "${form}".`);
  return maker;
}
