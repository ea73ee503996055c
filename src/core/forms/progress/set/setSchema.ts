/** The shape of a recommendation set's file: few fields must be there, the rest have sensible defaults. */
import * as v from "valibot";
import {
  email,
  isoDate,
  line,
  longText,
  plainId,
  recommendationId,
  shortLine,
  year,
} from "../../../sets/fieldSchemas";

const status = v.picklist(["green", "yellow", "red", "not-participating"]);
const allowedStatuses = v.optional(v.pipe(v.array(status), v.minLength(1, "list-empty")));

/** A wording alone, or with where it is printed. */
const variant = v.lazy((input) =>
  typeof input === "string"
    ? v.pipe(
        longText,
        v.transform((text) => ({ text })),
      )
    : v.strictObject({ text: longText, source: v.nullish(line), note: v.nullish(longText) }),
);

/** An id alone is a link that its author is sure of. */
const lineage = v.lazy((input) =>
  typeof input === "string"
    ? v.pipe(
        recommendationId,
        v.transform((id) => ({ id, confidence: "strong" as const })),
      )
    : v.strictObject({
        id: recommendationId,
        confidence: v.optional(v.picklist(["strong", "medium", "inferred"]), "strong"),
      }),
);

const recommendation = v.strictObject({
  id: recommendationId,
  kind: v.picklist(["skal", "kan"]),
  shortTitle: v.nullish(shortLine),
  text: longText,
  variants: v.nullish(v.array(variant), []),
  change: v.nullish(v.picklist(["kept", "adjusted", "new"])),
  derivedFrom: v.nullish(v.array(lineage), []),
  lineageNote: v.nullish(longText),
});

const theme = v.strictObject({
  id: v.nullish(plainId),
  number: v.nullish(v.pipe(v.number(), v.integer("wrong-type"), v.minValue(1, "wrong-type"))),
  title: line,
  isNew: v.nullish(v.boolean(), false),
  derivedFromTheme: v.nullish(plainId),
  intro: v.nullish(longText, null),
  skalIntro: v.nullish(longText, null),
  kanIntro: v.nullish(longText, null),
  recommendations: v.pipe(v.array(recommendation), v.minLength(1, "list-empty")),
});

/** One year alone, or from and to. */
const period = v.lazy((input) =>
  typeof input === "number"
    ? v.pipe(
        year,
        v.transform((from) => ({ from, to: from })),
      )
    : v.strictObject({ from: year, to: year }),
);

const source = v.strictObject({
  document: line,
  annex: v.nullish(line, null),
  caseId: v.nullish(line, null),
  documentId: v.nullish(line, null),
  documentDate: v.nullish(isoDate, null),
  comparedWith: v.nullish(line, null),
  note: v.nullish(longText, null),
});

export const recommendationSetSchema = v.strictObject({
  form: v.nullish(v.literal("progress")),
  id: plainId,
  title: line,
  formTitle: v.nullish(line, null),
  body: line,
  kkr: v.nullish(line),
  period,
  approved: v.nullish(v.strictObject({ by: v.nullish(line), date: isoDate })),
  contactEmail: v.nullish(email, null),
  followUp: v.nullish(longText, null),
  deadline: v.nullish(isoDate, null),
  /** An id, or the path of a file. */
  previousSet: v.nullish(line, null),
  source: v.nullish(source),
  background: v.nullish(v.array(v.strictObject({ heading: line, paragraphs: v.array(longText) }))),
  /** The political guidelines that were approved beside the recommendations. */
  guidelines: v.nullish(v.array(v.strictObject({ title: line, text: longText }))),
  themes: v.pipe(v.array(theme), v.minLength(1, "list-empty")),
  /** May those who answer propose recommendations? */
  proposals: v.nullish(v.boolean()),
  removed: v.nullish(v.array(recommendationId), []),
  rules: v.nullish(
    v.strictObject({
      statuses: v.optional(v.strictObject({ skal: allowedStatuses, kan: allowedStatuses })),
      remarkRequired: v.optional(v.array(status)),
    }),
    {},
  ),
});

export type SetFile = v.InferOutput<typeof recommendationSetSchema>;
