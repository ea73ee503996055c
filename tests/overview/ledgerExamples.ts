/** Municipalities and returns that say just enough for a ledger: example data. */
import { answerOf, type ProgressAnswer } from "../../src/core/forms/progress/reading/answers";
import type { Answer, Return } from "../../src/core/intake/return";
import type { Municipality } from "../../src/core/respondents/municipality";
import type { RecommendationSet } from "../../src/core/forms/progress/set/recommendationSet";

const municipality = (code: string, name: string): Municipality => ({
  code,
  name,
  officialName: `${name} Kommune`,
  kkr: "Hovedstaden",
  aliases: [],
});
export const taarnby = municipality("185", "Tårnby");
export const dragoer = municipality("155", "Dragør");
export const herlev = municipality("163", "Herlev");
export const asked = [taarnby, dragoer, herlev];

export const set: RecommendationSet = {
  form: "progress",
  id: "prove",
  title: "Prøve",
  formTitle: null,
  body: "KKR Hovedstaden",
  kkr: "Hovedstaden",
  period: { from: 2020, to: 2021 },
  approved: null,
  contactEmail: null,
  followUp: null,
  deadline: null,
  previousSet: null,
  themes: [],
  removed: [],
  rules: {},
};

export const answer = (recommendation: string, change: Partial<ProgressAnswer> = {}): Answer =>
  answerOf({
    recommendation,
    status: "green",
    statusAsWritten: "Grøn",
    remark: "",
    cell: "Fremdriftsskema!C9",
    remarkCell: "Fremdriftsskema!D9",
    matchedBy: "name",
    confidence: 1,
    readBy: "exact",
    ...change,
  });

export const MORNING = "2017-11-13T08:00:00Z";
export const NOON = "2017-11-13T12:00:00Z";

export const from = (
  file: string,
  codes: readonly string[],
  savedAt: string | null,
  more: Partial<Return> = {},
): Return => ({
  file: { name: `${file}.xlsx`, sha256: file },
  municipalities: codes,
  setId: "prove",
  savedBy: null,
  savedAt,
  head: { municipality: "", contact: "", email: "", councilDate: "" },
  answers: [answer("1.1", { remark: `Om ${file}` })],
  findings: [],
  standing: "readable",
  ...more,
});
