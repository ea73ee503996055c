/** The one table of form types. A new form is a line here, and one in makers.ts. */
import type { Definition } from "../sets/definition";
import type { Form } from "./contract/form";
import type { FormType, ParsedDefinition, Environment } from "./contract/formType";
import { goalsType } from "./goals/goalsType";
import { registerType } from "./register/registerType";
import { progressType } from "./progress/progressType";

/** A type as the table holds it: it opens what is its own, and nothing else. */
export interface ListedType {
  readonly name: string;
  readonly open: (definition: Definition) => Form | null;
  readonly parse: (json: unknown, around: Environment | null) => ParsedDefinition;
}

export function listed<Own extends Definition>({ name, isOwn, open, parse }: FormType<Own>): ListedType {
  return { name, parse, open: (definition) => (isOwn(definition) ? open(definition) : null) };
}

/** The first is the type of a definition that names none. */
export const FORM_TYPES: readonly ListedType[] = [
  listed(progressType),
  listed(goalsType),
  listed(registerType),
];
