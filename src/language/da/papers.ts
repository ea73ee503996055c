import type { StatusName } from "../../core/forms/progress/set/recommendationSet";
import { longDate, shortYears, years } from "./dates";
import { listed } from "./phrases/listed";
import { said } from "../quoting/shown";

/** SKAL and KAN with how many there are of each: "5 SKAL- og 7 KAN-anbefalinger". */
function extent(skal: number, kan: number): string {
  if (kan === 0) return skal === 1 ? "1 SKAL-anbefaling" : `${skal} SKAL-anbefalinger`;
  if (skal === 0) return kan === 1 ? "1 KAN-anbefaling" : `${kan} KAN-anbefalinger`;
  return `${skal} SKAL- og ${kan} KAN-anbefaling${kan === 1 ? "" : "er"}`;
}

const themes = (count: number): string => (count === 1 ? "1 tema" : `${count} temaer`);

/** Papers in Word. What only people can write is a place in brackets, which says what belongs there. */
export const papers = {
  noLetterhead: (path: string, fault: "unreadable" | "protected" | "macros" | "strict") =>
    said`${path} kan ikke bruges som brevpapir. ${
      {
        unreadable: "Vælg et Word-dokument (.docx) eller en Word-skabelon (.dotx).",
        protected: "Filen er beskyttet. Fjern adgangskoden, og prøv igen.",
        macros: "Filen indeholder makroer. Gem den som .docx eller .dotx, og prøv igen.",
        strict: "Filen er gemt som Strict Open XML. Gem den som almindelig .docx, og prøv igen.",
      }[fault]
    }`,
  language: "da-DK",
  creator: "Fremdrift",
  /** What captions begin with. */
  table: "Tabel",
  figure: "Figur",
  /** The sheet of the workbook behind a chart. */
  chartSheet: "Tal",
  facts: {
    date: "Dato",
    caseId: "Sags ID",
    documentId: "Dok. ID",
    email: "E-mail",
    address: "Adresse",
    web: "Web",
  },
  places: {
    caseId: "[Skriv sags ID]",
    documentId: "[Skriv dok. ID]",
    email: "[Skriv e-mail]",
    address: "[Skriv adresse]",
    web: "[Skriv webadresse]",
  },
  page: "Side",
  pageOf: "af",
  date: longDate,
  period: shortYears,
  themeHeading: (number: number, title: string): string => `Tema ${number}: ${title}`,
  newTheme: (heading: string): string => `${heading} (nyt tema)`,
  none: "Ingen.",

  status: {
    title: (period: string): string => `Samlet status på anbefalingerne ${period}`,
    about: "Kommunernes svar på anbefalingerne, samlet til behandling.",
    background: "Baggrund",
    approved: (by: string, date: string, title: string, from: number, to: number): string =>
      `${by} godkendte den ${longDate(date)} "${title}". Anbefalingerne gælder for ${years(from, to)}.`,
    notApproved: (title: string, from: number, to: number): string =>
      `"${title}" gælder for ${years(from, to)}.`,
    extent: (skal: number, kan: number, count: number): string =>
      `Der er ${extent(skal, kan)} i ${themes(count)}.`,
    moreBackground: "[Skriv evt. mere om baggrunden]",
    proposal: "Indstilling",
    proposalLead: (body: string): string => `Det indstilles, at ${body}`,
    proposalPlace: "[Skriv, hvad der skal besluttes]",
    presentation: "Sagsfremstilling",
    response: "Hvem har svaret?",
    responseTable: "Svar i alt",
    whole: "Resultatet i tal",
    wholeTable: "Svar efter tema",
    assessmentPlace: "[Skriv, hvad tallene viser]",
    attention: "Røde svar og gule SKAL-svar",
    attentionNone: "Der er ingen røde svar og ingen gule SKAL-svar.",
    attentionCount: (red: number, yellow: number): string =>
      `${red === 1 ? "1 svar er rødt" : `${red} svar er røde`}, og ${yellow === 1 ? "1 SKAL-svar er gult" : `${yellow} SKAL-svar er gule`}. Teksten er kommunernes egne bemærkninger.`,
    attentionTable: "Røde svar og gule SKAL-svar med kommunernes bemærkninger",
    change: "Ændring siden sidst",
    changePlace: "[Skriv, hvad der er ændret siden sidste status]",
    changeMore: "[Skriv, hvad ændringerne skyldes]",
    next: "Den videre opfølgning",
    nextPlace: "[Skriv, hvad der skal ske nu]",
    matrix: "Bilag 1: Kommuner og anbefalinger",
    matrixTable: "Svar fra hver kommune på hver anbefaling",
    matrixKey: "Tegn",
    remarks: "Bilag 2: Alle bemærkninger",
    remarksTable: (recommendation: string): string => `Bemærkninger til ${recommendation}`,
    remarksNone: "Ingen kommuner har skrevet en bemærkning.",
    counting: "Bilag 3: Sådan er der talt",
    countingAsked: (asked: number): string =>
      `De ${asked} kommuner, som anbefalingerne gælder for, tælles hver for sig, også når to kommuner har svaret sammen.`,
    countingPoints: [
      "Hver kommune tæller med sit seneste skema. Er der flere, som ikke kan skilles ad, venter kommunens svar på en afklaring og tælles som manglende.",
      "Grøn, gul og rød er kommunens egen vurdering. Der er ikke aftalt fælles grænser mellem farverne, og der er ikke regnet gennemsnit af dem.",
      "SKAL og KAN er talt hver for sig. KAN er frivilligt, så et tomt felt er ikke en mangel.",
      "Ubesvaret betyder, at kommunen har svaret, men ikke på denne anbefaling. Mangler betyder, at der ikke er et svar fra kommunen.",
    ],
    corrected: (count: number): string =>
      count === 1 ? "1 svar er rettet af sekretariatet." : `${count} svar er rettet af sekretariatet.`,
    columns: {
      theme: "Tema",
      kind: "Type",
      recommendation: "Anbefaling",
      municipality: "Kommune",
      status: "Status",
      remark: "Bemærkninger",
    },
    noRemark: "Ingen bemærkning.",
    /** What the table holds, for those who have it read aloud. */
    countsAlt: (rows: string): string =>
      `En række for hver ${rows} med antal grønne, gule og røde svar, kommuner der ikke deltager, ubesvarede og manglende svar.`,
    rows: { kind: "type svar", theme: "type i hvert tema", recommendation: "anbefaling" },
    attentionAlt: "En række for hvert rødt svar og hvert gult SKAL-svar med kommune og bemærkning.",
    matrixAlt: "En række for hver kommune og en kolonne for hver anbefaling. Et tegn viser svaret.",
    remarksAlt: "En række for hver kommune med status og bemærkning.",
    /** Beside the sign of each outcome. */
    signs: {
      green: "Grøn",
      yellow: "Gul",
      red: "Rød",
      "not-participating": "Deltager ikke",
      unanswered: "Ubesvaret",
      missing: "Tom: svar mangler",
      "not-joined": "Ikke tilsluttet",
    } satisfies Record<StatusName | "unanswered" | "missing" | "not-joined", string>,
  },

  adjustment: {
    title: (body: string, from: number, to: number): string =>
      `Justering af anbefalinger fra ${body} for ${years(from, to)}`,
    about: "Forslag til justerede anbefalinger med status på de hidtidige.",
    background: "Baggrund",
    backgroundPlace: "[Skriv baggrunden for justeringen]",
    status: "Status på de hidtidige anbefalinger",
    statusTable: "Svar på de hidtidige anbefalinger",
    statusPlace: "[Skriv, hvad status viser]",
    recommendations: "De justerede anbefalinger",
    changes: "Hvad er ændret?",
    changesTable: "Hidtidige og justerede anbefalinger",
    changesCount: (kept: number, adjusted: number, added: number, removed: number): string =>
      `${listed([`${kept} er bibeholdt`, `${adjusted} er justeret`, `${added} er ${added === 1 ? "ny" : "nye"}`, `${removed} er udgået`])}.`,
    changesMarked: "Ord, der er gået ud eller kommet til, står med fed.",
    changesAlt: "En række for hver anbefaling med den hidtidige og den nye tekst.",
    columns: { change: "Ændring", before: "Hidtil", now: "Fremover" },
    kinds: { kept: "Bibeholdt", adjusted: "Justeret", new: "Ny", removed: "Udgået" },
    approval: "Godkendelse og opfølgning",
    approved: (by: string, date: string): string =>
      `Anbefalingerne er godkendt af ${by} den ${longDate(date)}.`,
    approvalPlace: "[Skriv, hvornår anbefalingerne er godkendt]",
    followUpPlace: "[Skriv, hvordan og hvornår der følges op]",
  },

  comparison: {
    /** @param from e.g. "KKR Hovedstaden 2015" */
    title: (from: string, to: string): string => `Anbefalinger: fra ${from} til ${to}`,
    about: "Hvad der er bibeholdt, justeret, nyt og udgået fra ét anbefalingssæt til det næste.",
  },

  council: {
    title: (body: string, from: number, to: number): string =>
      `Anbefalinger fra ${body} for ${years(from, to)} til kommunalbestyrelsens drøftelse og godkendelse`,
    about: "Anbefalingerne til behandling i kommunalbestyrelsen, med et skema til kommunens status.",
    background: "Baggrund",
    backgroundPlace: "[Skriv baggrunden]",
    proposal: "Indstilling",
    proposalLead: "Det indstilles, at kommunalbestyrelsen",
    proposalApprove: "drøfter og godkender anbefalingerne,",
    proposalReplyBy: "melder tilbage til",
    proposalReplyDate: "senest den",
    proposalStatus: "drøfter status på anbefalingerne hvert år i",
    deadlinePlace: "[Skriv frist]",
    monthsPlace: "[januar/februar]",
    guidelines: "Pejlemærker",
    guidelinesPlace: "[Indsæt de politiske pejlemærker, hvis der er nogen]",
    recommendations: "Anbefalinger",
    kinds: (notParticipating: boolean): string =>
      notParticipating
        ? 'SKAL-anbefalinger gælder for alle kommuner, der tilslutter sig. KAN-anbefalinger er frivillige; kommunen kan svare "-", hvis den ikke deltager.'
        : "SKAL-anbefalinger gælder for alle kommuner, der tilslutter sig. KAN-anbefalinger er frivillige.",
    wheel: "Årshjul",
    wheelTable: "Opfølgningen måned for måned",
    wheelAlt: "En række for hvert trin: hvornår, hvad og hvem.",
    wheelColumns: { when: "Hvornår", what: "Hvad", who: "Hvem" },
    wheelCouncil: "Status på anbefalingerne drøftes",
    wheelCouncilWho: "Kommunalbestyrelsen",
    wheelReply: "Kommunens skema sendes til sekretariatet",
    wheelReplyWho: "Kommunen",
    wheelReport: "Samlet status drøftes",
    wheelWhenPlace: "[Skriv måned]",
    annex: "Bilag: Skema til kommunens status",
    annexLead:
      "Skemaet kan bruges til kommunens status. Skriv kommunens navn, vælg grøn, gul eller rød til hver anbefaling, og skriv gerne en bemærkning.",
    municipality: "Kommune: ",
    municipalityPlace: "[Skriv kommunens navn]",
    formAlt: (theme: string): string =>
      `Skema til temaet ${theme}: en række for hver anbefaling med plads til status og bemærkninger.`,
  },

  return: {
    title: (municipality: string, period: string): string =>
      `${municipality}: status på anbefalingerne ${period}`,
    about: (municipality: string): string => `Status fra ${municipality}, som kommunen selv har skrevet den.`,
    fileName: (municipality: string): string => `Status ${municipality}`,
    tableAlt: (theme: string): string =>
      `Temaet ${theme}: en række for hver anbefaling med kommunens status og bemærkninger.`,
    joint: (names: readonly string[]): string => `Fælles svar fra ${listed(names)}.`,
    councilDate: (date: string): string => `Behandlet i kommunalbestyrelsen: ${date}`,
  },

  wordForm: {
    about: "Kommunens status på anbefalingerne. Udfyld tabellerne, og send filen tilbage.",
    guide: (notParticipating: boolean): string =>
      `Vælg grøn, gul eller rød til hver anbefaling, og skriv i kolonnen Bemærkninger, hvad I gør. SKAL-anbefalinger skal besvares. KAN-anbefalinger er frivillige${
        notParticipating ? '; vælg "-", hvis kommunen ikke deltager' : ""
      }.`,
    send: (email: string | null, deadline: string | null): string =>
      `Gem filen, og send den ${email === null ? "tilbage" : `til ${email}`}${
        deadline === null ? "" : ` senest den ${longDate(deadline)}`
      }. Send den som Word-fil, ikke som PDF.`,
    contactPlace: "[Skriv navn]",
    emailPlace: "[Skriv e-mail]",
    datePlace: "[Skriv dato]",
    choose: "[Vælg]",
    choiceName: (recommendation: string): string => `Status på ${recommendation}`,
  },
};
