/** A definition, or the JSON that holds one → its form, whatever its type. */
import type { Definition } from "../sets/definition";
import { once } from "../sets/once";
import { jsonOfSet } from "../sets/setJson";
import type { Form } from "./contract/form";
import type { ParsedDefinition, Environment } from "./contract/formType";
import { FORM_TYPES } from "./types";

/** Opened once. @throws for a type that is not listed: a mistake of ours */
export const formOf = once((definition: Definition): Form => {
  for (const type of FORM_TYPES) {
    const form = type.open(definition);
    if (form) return form;
  }
  throw new Error(`There is no form type "${definition.form}".`);
});

/** The same from a file's text. */
export function readDefinition(text: string, around: Environment | null): ParsedDefinition {
  const read = jsonOfSet(text);
  return read.ok ? parseDefinition(read.json, around) : { ok: false, problems: [read.problem] };
}

/** Of the type that it names in `form`; of the first listed where it names none that is known. */
function parseDefinition(json: unknown, around: Environment | null): ParsedDefinition {
  const named = typeof json === "object" && json !== null && "form" in json ? json.form : null;
  const type = FORM_TYPES.find(({ name }) => name === named) ?? FORM_TYPES[0];
  if (!type) throw new Error("No form types are listed.");
  return type.parse(json, around);
}
