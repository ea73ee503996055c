/** The screen beside an open overview. */
import { said, short } from "../../quoting/shown";
export const overview = {
  heading: "Regionalt overblik",
  madeAt: (when: string) => said`Opgjort ${when}`,
  answered: (answered: number, asked: number) =>
    `${answered} af ${asked} ${asked === 1 ? "kommune" : "kommuner"} har svaret`,
  responseRate: (percent: number) => `Svarprocent: ${percent} %`,
  haveAnswered: "Har svaret",
  toDecide: "Til afklaring",
  statusChart: {
    required: (answers: number) => `SKAL-anbefalinger: ${answers} svar`,
    voluntary: (answers: number) => `KAN-anbefalinger: ${answers} svar`,
  },
  missing: (count: number) =>
    count === 1 ? "1 kommune mangler at svare" : `${count} kommuner mangler at svare`,
  nobodyMissing: "Alle kommuner har sendt svar.",
  undecided: (count: number) =>
    count === 1 ? "1 kommune er til afklaring" : `${count} kommuner er til afklaring`,
  findings: (count: number) => (count === 1 ? "1 ting at se på" : `${count} ting at se på`),
  noFindings: "Der er ikke noget at se på.",
  more: "Saml flere svar",
  moreAbout: "Noter, valg og rettelser i overblikket huskes.",
  nextSet: "Lav udkast til næste sæt",
  again: "Læs overblikket igen",
  unreadable:
    "Du kan ikke arbejde videre med overblikket, fordi et skjult ark mangler. Lav et nyt ud fra kommunernes skemaer.",
  otherSet: (set: string) =>
    said`Overblikket er lavet til anbefalinger, som Fremdrift ikke kender (${short(set)}). Vælg filen med anbefalingerne under Saml svar.`,
  source: {
    heading: "Hvor kommer svaret fra?",
    choose: "Vælg en celle i Matrix eller Data for at se, hvor svaret kommer fra.",
    file: "Fil",
    sheet: "Ark",
    cell: "Celle",
    written: "Skrevet",
    read: "Læst som",
    how: "Hvordan",
    found: "Fundet ud fra",
    nothing: "Kommunen har ikke svaret.",
    blank: "Cellen var tom.",
    byName: "cellens navn i skemaet",
    byId: "et skjult nummer i rækken",
    byNumber: "nummeret i rækken",
    byText: "teksten i rækken",
    exact: "Ordret",
    secretariat: "Rettet af sekretariatet",
    /** Names of the rules by which a word becomes a status (core/forms/progress/status/spellings). */
    rules: {
      spelling: "anden stavemåde",
      english: "engelsk ord",
      initial: "begyndelsen af ordet",
      dash: "en streg",
      words: "ord for, at kommunen ikke deltager",
      symbol: "et tegn eller symbol",
      punctuation: "tegn omkring ordet",
      tick: "sat kryds",
    },
    chooseRecommendation: "Vælg en anbefaling",
    rule: (rule: string) => said`Tolket: ${short(rule)}`,
    sureness: (percent: number) => `${percent} % sikker`,
    remark: "Bemærkning",
  },
};
