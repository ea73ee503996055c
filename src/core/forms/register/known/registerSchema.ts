/** The shape of a file that asks about collaborations: few fields must be there, the rest have sensible defaults. */
import * as v from "valibot";
import { definitionEntries } from "../../../formParts/definitionSchema";
import { line, longText, recommendationId } from "../../../sets/fieldSchemas";
import { CATEGORIES, DETAILS, FINANCING } from "./register";

/** No region has so many, and each is a row in every form. */
const MOST_KNOWN = 500;
const MOST_NEW = 100;

const lines = v.nullish(v.array(line), []);
const told = v.pipe(
  v.nullish(longText, null),
  v.transform((text) => text ?? ""),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const known = v.strictObject({
  id: recommendationId,
  text: line,
  variants: lines,
  category: v.nullish(v.picklist(CATEGORIES), null),
  isProposal: v.nullish(v.boolean(), false),
  municipalities: lines,
  statedCount: v.nullish(count, null),
  partners: lines,
  financing: v.nullish(v.array(v.picklist(FINANCING)), []),
  purpose: told,
  target: told,
  content: told,
  success: told,
  uncertain: v.nullish(v.array(v.picklist(DETAILS)), []),
  note: v.nullish(longText, null),
});

export const registerSchema = v.strictObject({
  form: v.literal("register"),
  ...definitionEntries,
  collaborations: v.nullish(v.pipe(v.array(known), v.maxLength(MOST_KNOWN, "too-many-recommendations")), []),
  newRows: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_NEW)), 20),
  lost: v.nullish(v.array(longText), []),
  reported: v.nullish(v.array(v.strictObject({ category: v.picklist(CATEGORIES), count })), []),
});
