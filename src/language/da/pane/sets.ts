/** The screen for recommendation sets, and the one beside an open set workbook. */
import { listed } from "../phrases/listed";
import { said } from "../../quoting/shown";

export const sets = {
  heading: "Anbefalinger",
  about:
    "Lav anbefalingerne i en Excel-fil: ret teksterne dér, gem filen, og åbn den her. Så kan du se, hvad der mangler, og lave skemaer.",
  from: "Hvad vil du begynde med?",
  fromEmpty: "Et tomt sæt",
  fromEarlier: "Et tidligere sæt",
  /** @param years e.g. "2016-2017" */
  fromOverview: (body: string, years: string) => said`Overblikket for ${body} ${years}`,
  fromOverviewAbout: "Ud for hver anbefaling står, hvad kommunerne har svaret, og hvem der er rød.",
  noOverview:
    "Åbn et regionalt overblik på forsiden, hvis det næste sæt skal vise, hvad kommunerne har svaret.",
  period: "År",
  periodHint: "Fx 2018-2019",
  periodWrong: "Skriv ét årstal eller to, fx 2018-2019.",
  make: "Lav anbefalingssæt",
  makeNext: "Lav udkast til næste sæt",
  here: "Lav det her",
  download: "Hent som fil",
  fileName: (body: string, years: string) =>
    ["Anbefalinger", body, years].filter((word) => word !== "").join(" "),
  what: "anbefalingssættet",
  made: "Anbefalingssættet er lavet. Ret det, og gem projektmappen.",
  opened: "Anbefalingssættet er åbnet. Ret det, og gem projektmappen.",
  making: "Et øjeblik …",
  openAbout: "Har du allerede et anbefalingssæt i Excel, så åbn filen på forsiden.",
  /** Beside an open set workbook. */
  faulty: (count: number) => (count === 1 ? "Der er 1 ting at rette." : `Der er ${count} ting at rette.`),
  faultyAbout: "Der kan først laves skemaer, når det er rettet.",
  sound: (extent: readonly string[]) => `Sættet kan bruges: ${listed(extent)}.`,
  makeForms: "Lav skemaer af dette sæt",
  check: "Kontrollér igen",
  checked: "Kontrolleret.",
  comparison: (title: string) => said`Sammenlignet med ${title}`,
  notCompared: "Sættet afløser ikke et sæt, som Fremdrift kender, så der er ikke noget at sammenligne med.",
  /** Why a chosen file is no set. */
  noSet: {
    form: "Det er et skema til en kommune. Vælg en fil med arkene Sæt og Anbefalinger.",
    overview: "Det er et regionalt overblik. Lav et udkast til næste sæt ud fra det under Anbefalinger.",
    ordinary: "Filen har ikke arkene Sæt og Anbefalinger.",
  },
  earlierAbout: "Skemaerne kan vise, hvad kommunen svarede sidst. Vælg det tidligere overblik.",
  chooseEarlier: "Vælg tidligere overblik …",
  earlierChosen: (file: string) => said`Skemaerne viser svarene fra ${file}.`,
  dropEarlier: "Vis dem ikke",
  earlierWrong: (file: string) =>
    said`${file} er ikke et overblik over et sæt, som disse anbefalinger afløser. Vælg en anden fil.`,
  deadline: "Svarfrist",
  contact: "Kontakt (e-mail)",
  ownDeadline: (date: string | null) =>
    date === null ? "Kan stå tomt." : `Tomt felt: ${date}, som i sættet.`,
  ownContact: (address: string | null) =>
    address === null ? "Hvem skemaet sendes til. Kan stå tomt." : `Tomt felt: ${address}, som i sættet.`,
  contactWrong: "Skriv én e-mailadresse, fx sekretariat@eksempel.dk.",
};
