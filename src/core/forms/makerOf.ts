/** A definition → what is made of the returns of its form. */
import type { Definition } from "../sets/definition";
import type { FormMaker } from "./contract/formType";
import { FORM_MAKERS } from "./makers";

/** @throws for a type that is not listed: a mistake of ours */
export function makerOf({ form }: Pick<Definition, "form">): FormMaker {
  const maker = FORM_MAKERS.find(({ name }) => name === form);
  if (!maker) throw new Error(`Nothing is made of the form type "${form}".`);
  return maker;
}
