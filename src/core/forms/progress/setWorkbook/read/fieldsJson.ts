/** The labelled fields → what they say of the set as JSON, with the cell of each. */
import type { FieldName } from "../words/columns";
import { statusesIn } from "../words/statusWords";
import { dateIn, lineIn, longTextIn, wholeNumberIn } from "./cells";
import type { FoundFields } from "./findFields";

export interface FieldsJson {
  readonly json: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, string>;
}

export function fieldsJson({ cell, place }: FoundFields): FieldsJson {
  const line = (field: FieldName) => lineIn(cell(field));
  const date = (field: FieldName) => dateIn(cell(field));
  const [title, body, document] = [line("title"), line("body"), line("document")];
  const from = wholeNumberIn(cell("from"));
  const to = wholeNumberIn(cell("to")) ?? from;
  const approved = { by: line("approvedBy"), date: date("approvedDate") };
  const source = filled({
    document,
    annex: line("annex"),
    caseId: line("caseId"),
    documentId: line("documentId"),
    documentDate: date("documentDate"),
    comparedWith: line("comparedWith"),
    note: longTextIn(cell("note")),
  });
  const statuses = filled({ skal: statusesIn(line("skal")), kan: statusesIn(line("kan")) });
  const rules = filled({ statuses, remarkRequired: statusesIn(line("remarkRequired")) });
  return {
    json: filled({
      id: line("id") || idFrom(body, from, to),
      title,
      formTitle: line("formTitle"),
      body,
      kkr: line("kkr"),
      period: filled({ from, to }),
      approved: filled(approved),
      contactEmail: line("contactEmail"),
      deadline: date("deadline"),
      followUp: longTextIn(cell("followUp")),
      previousSet: line("previousSet"),
      source,
      rules,
      ...(isNo(line("proposals")) ? { proposals: false } : {}),
    }),
    places: new Map(PLACES.map(([path, field]): [string, string] => [path, place(field)])),
  };
}

const PLACES: readonly (readonly [string, FieldName])[] = [
  ["", "title"],
  ["id", "id"],
  ["title", "title"],
  ["formTitle", "formTitle"],
  ["body", "body"],
  ["kkr", "kkr"],
  ["period", "from"],
  ["period.from", "from"],
  ["period.to", "to"],
  ["approved", "approvedDate"],
  ["approved.by", "approvedBy"],
  ["approved.date", "approvedDate"],
  ["contactEmail", "contactEmail"],
  ["deadline", "deadline"],
  ["followUp", "followUp"],
  ["previousSet", "previousSet"],
  ["source", "document"],
  ["source.document", "document"],
  ["source.annex", "annex"],
  ["source.caseId", "caseId"],
  ["source.documentId", "documentId"],
  ["source.documentDate", "documentDate"],
  ["source.comparedWith", "comparedWith"],
  ["source.note", "note"],
  ["rules.statuses.skal", "skal"],
  ["rules.statuses.kan", "kan"],
  ["rules.remarkRequired", "remarkRequired"],
  ["proposals", "proposals"],
];

/** "KKR Hovedstaden", 2018, 2019 → "kkr-hovedstaden-2018-2019"; "" where it cannot be made. */
function idFrom(body: string, from: number | string | null, to: number | string | null): string {
  const name = body
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (name === "" || from === null) return "";
  return `${name}-${from}${to === from ? "" : `-${to}`}`;
}

const isNo = (word: string): boolean => /^(nej|no|n|falsk|false)$/i.test(word);

/** Without what is empty; fields that must be there are then missing. */
function filled(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== "" && !(typeof value === "object" && Object.keys(value).length === 0),
    ),
  );
}
