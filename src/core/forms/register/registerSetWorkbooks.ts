/** What is asked about collaborations → the JSON that a file holds of it; a workbook to edit it in there is none. */
import { said } from "../../formParts/definitionJson";
import type { Definition } from "../../sets/definition";
import type { SetWorkbooks } from "../contract/setWorkbook";
import { isRegister, type Known, REGISTER } from "./known/register";

export const registerSetWorkbooks: SetWorkbooks = {
  name: REGISTER,
  describe: null,
  open: () => null,
  comparison: null,
  json: jsonOf,
};

/** Read again it is the same. @throws for another type's definition: a mistake of ours */
function jsonOf(definition: Definition): Readonly<Record<string, unknown>> {
  if (!isRegister(definition)) throw new Error(`"${definition.id}" asks about no collaborations.`);
  const { collaborations, source, ...rest } = definition;
  return said({
    ...rest,
    // Nobody approves them, so a file says nothing of it.
    approved: null,
    source: source && said({ ...source }),
    collaborations: collaborations.map(knownJson),
  });
}

function knownJson(known: Known): Readonly<Record<string, unknown>> {
  const { id, text, variants, category, isProposal, municipalities, statedCount, partners, financing } =
    known;
  const { purpose, target, content, success, uncertain, note } = known;
  return said({
    ...{ id, text, variants, category },
    isProposal: isProposal || null,
    ...{ municipalities, statedCount, partners, financing },
    ...{
      purpose: purpose || null,
      target: target || null,
      content: content || null,
      success: success || null,
    },
    ...{ uncertain, note },
  });
}
