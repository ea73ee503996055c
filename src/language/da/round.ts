import { said } from "../quoting/shown";
import { longDate } from "./dates";
import { listed } from "./phrases/listed";

const days = (count: number) => (count === 0 ? "i dag" : count === 1 ? "i morgen" : `om ${count} dage`);

/** The letters of a round, from invitation to thanks; they are written to as "I". */
export const round = {
  /** What a draft's file is called. */
  fileName: {
    invitation: (municipality: string) => `Invitation ${municipality}`,
    reminder: (municipality: string) => `Rykker ${municipality}`,
    thanks: (municipality: string) => `Tak ${municipality}`,
    adoption: (municipality: string) => `Tilslutning ${municipality}`,
  },
  invitationSubject: (municipality: string, deadline: string | null) =>
    said`Fremdriftsskema til ${municipality}${deadline ? `: svar senest ${longDate(deadline)}` : ""}`,
  invitation: (body: string, set: string) =>
    said`${body} følger op på "${set}". Skemaet til jeres status er vedhæftet.`,
  fillIn: (address: string | null) =>
    said`Vi beder jer udfylde skemaet i Excel, gemme det og sende det til ${address ?? "os"}.`,
  deadline: (date: string, left: number) => `Svarfrist: ${longDate(date)} (${days(left)}).`,
  deadlinePassed: (date: string) => `Svarfristen var ${longDate(date)}.`,
  itAbout: "Det drejer sig om:",
  questions: (address: string | null) => said`Har I spørgsmål, så skriv til ${address ?? "os"}.`,
  thanksSubject: (municipality: string) => said`Fremdriftsskema fra ${municipality}: tak for svaret`,
  thanks: (file: string) =>
    said`Tak for jeres fremdriftsskema (${file}). Det er talt med, og der er ikke noget, I skal rette.`,
  adoptionSubject: (municipality: string) =>
    said`Anbefalinger til behandling i kommunalbestyrelsen: ${municipality}`,
  adoption: (set: string) => said`Vi beder jer lægge "${set}" op til behandling i kommunalbestyrelsen.`,
  binds: "SKAL-anbefalingerne forpligter kommunen, når den tilslutter sig.",
  required: "SKAL:",
  voluntary: "KAN:",
  tellDecision: (address: string | null) =>
    said`Vi beder jer skrive til ${address ?? "os"}, når kommunalbestyrelsen har behandlet dem: hvilken dag det skete, og om kommunen tilslutter sig.`,
  contactProblems: {
    unknown: (row: number, written: string) => said`Række ${row}: "${written}" passer ikke til én kommune.`,
    notAsked: (row: number, written: string) => said`Række ${row}: ${written} er ikke blandt de spurgte.`,
    noAddress: (row: number, written: string) => said`Række ${row}: ${written} har ingen e-mailadresse.`,
    wrongAddress: (row: number, written: string) =>
      said`Række ${row}: "${written}" er ikke en e-mailadresse.`,
  },
  results: {
    made: (path: string, asked: number) =>
      said`Overblikket ligger i ${path}. 0 af ${asked} ${asked === 1 ? "kommune" : "kommuner"} har svaret.`,
    letter: (municipality: string, to: readonly string[], attachment: string | null) =>
      said`${municipality} · ${to.length === 0 ? "modtager mangler" : to.join(", ")}${attachment === null ? "" : ` · ${attachment}`}`,
    calendar: (path: string) => said`Kalenderen ligger i ${path}. Åbn den i dit kalenderprogram.`,
    notInList: (list: string) => said`${list}: de rækker, der ikke kan bruges:`,
    noAddressee: (count: number) =>
      count === 1
        ? "1 brev har ingen modtager. Skriv den i brevet, eller i arket Kommuner i overblikket."
        : `${count} breve har ingen modtager. Skriv den i brevene, eller i arket Kommuner i overblikket.`,
    formMissing: (names: readonly string[], folder: string) =>
      said`Uden skema, så der er ikke lavet brev: ${listed(names)}. Læg ét tomt skema til hver kommune i ${folder}.`,
    letters: (count: number, folder: string) =>
      count === 0
        ? "Ingen kommuner skal have brev."
        : said`${count === 1 ? "1 udkast" : `${count} udkast`} ligger i ${folder}. Fremdrift har ikke sendt noget: Åbn hvert udkast i dit mailprogram, læs det, og send det selv.`,
  },
  calendar: {
    missing: (names: readonly string[], set: string) =>
      names.length === 0
        ? said`Alle har svaret på "${set}".`
        : said`"${set}". ${names.length} ${names.length === 1 ? "kommune" : "kommuner"} mangler at svare: ${names.join(", ")}.`,
  },
  usage: {
    noDeadline:
      "Der er ingen dage i arket Årshjul. Skriv en svarfrist dér, eller tilføj den, fx: --deadline 2017-11-30",
    deedUnknown: (word: string) =>
      said`"fremdrift round ${word}" findes ikke. Skriv: fremdrift round new --out OVERBLIK.xlsx`,
    kindUnknown: (word: string, near: string | null, known: readonly string[]) =>
      said`Brevet "${word}" findes ikke. ${near ? `Mente du "${near}"? ` : ""}Vælg ${listed(known, "eller")}.`,
    wrongDay: (word: string) => said`"${word}" er ikke en dato. Skriv år-måned-dag, fx: --on 2017-11-20`,
    wrongList: (path: string) =>
      said`${path} kan ikke læses som en liste. Gem den i Excel som .xlsx eller .csv.`,
    emptyList: (path: string) => said`I ${path} er der ikke en kommune med en e-mailadresse.`,
  },
};
