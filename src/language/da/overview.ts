import { municipalities } from "./municipalities";
import { longDate, shortYears } from "./dates";
import { development } from "./development";
import { matrix } from "./matrix";
import { thousands } from "./numbers";
import { proposals } from "./proposals";

/** The regional overview workbook. Places in braces are filled by numbers that follow the cells. */
export const overview = {
  title: "Regionalt overblik",
  /** What the workbook is, for those who search for it or have it read aloud. */
  about:
    "Kommunernes svar på KKR's anbefalinger: tal, diagrammer og bemærkninger. Tallene følger med, når en status rettes i arket Data.",
  creator: "Fremdrift",
  sheets: {
    front: "Regionalt overblik",
    matrix: "Matrix",
    remarks: "Bemærkninger",
    proposals: "Forslag",
    returns: "Svarstatus",
    municipalities: "Kommuner",
    findings: "Opmærksomhedspunkter",
    data: "Data",
  },
  /** Headings of the six counts. */
  outcomes: {
    green: "Grøn",
    yellow: "Gul",
    red: "Rød",
    "not-participating": "Deltager ikke",
    unanswered: "Ubesvaret",
    missing: "Mangler",
    "not-joined": "Ikke tilsluttet",
  },
  /** What stands in the status column of Data where there is no status; the statuses have their own words. */
  /** At the end of a text that its cell cannot hold. */
  cutText: (length: number): string =>
    `… [Forkortet. Hele teksten er på ${thousands(length)} tegn og står i den indsendte fil.]`,
  cells: { unanswered: "Ubesvaret", missing: "Mangler", "not-joined": "Ikke tilsluttet" },
  total: "I alt",

  heading: "Status på anbefalingerne {period}",
  period: shortYears,
  setLine: "{body} · {title}",
  madeLine: "Opgjort {date}",
  answered: {
    none: "Ingen kommuner skal svare",
    one: "{answered} af 1 kommune har svaret",
    many: "{answered} af {asked} kommuner har svaret",
  },
  share: " ({percent} %)",
  missing: { none: "ingen mangler", one: "1 mangler", many: "{count} mangler" },
  unansweredCount: {
    none: "ingen ubesvarede felter",
    one: "1 ubesvaret felt",
    many: "{count} ubesvarede felter",
  },
  missingNames: "Mangler svar fra:",
  /** Behind the name of a municipality whose answer is here, but waits for a person. */
  waits: " (til afklaring)",
  /** Behind the name of one that has not joined, and so owes no answer to SKAL. */
  notJoined: " (ikke tilsluttet)",
  /** Those that have not joined and have not answered; nothing for none. */
  apart: { none: "", one: ", 1 har ikke tilsluttet sig", many: ", {count} har ikke tilsluttet sig" },
  /** Those of which no answer is missing though they have not answered: they owe none to SKAL. */
  apartNames: (names: readonly string[]) => `Ikke tilsluttet: ${names.join(", ")}.`,
  noneMissing: "Ingen svar mangler.",
  municipalities,
  nobodyMissing: "Alle kommuner har svaret.",
  unknownStatus: {
    none: "",
    one: "Bemærk: 1 række i arket Data har en status, der ikke kan tælles med. Vælg en fra listen.",
    many: "Bemærk: {count} rækker i arket Data har en status, der ikke kan tælles med. Vælg en fra listen.",
  },
  undecided: {
    none: "",
    one: "1 fil venter på, at I tager stilling. Se arket Svarstatus. ",
    many: "{count} filer venter på, at I tager stilling. Se arket Svarstatus. ",
  },
  /** One sentence a kind. The parts stand behind each other; those that are nought are left out. */
  result: {
    lead: { skal: "SKAL", kan: "KAN" },
    green: {
      none: ": der er endnu ingen svar",
      one: ": {green} af 1 svar er grønt",
      many: ": {green} af {given} svar er grønne",
    },
    greenTakingPart: {
      none: ": der er endnu ingen svar, hvor kommunen deltager",
      one: ": {green} af 1 svar, hvor kommunen deltager, er grønt",
      many: ": {green} af {given} svar, hvor kommunen deltager, er grønne",
    },
    yellow: { none: "", one: ", 1 gult", many: ", {count} gule" },
    red: { none: "", one: ", 1 rødt", many: ", {count} røde" },
    other: {
      none: "",
      one: " 1 gang deltager kommunen ikke.",
      many: " {count} gange deltager kommunen ikke.",
    },
    open: { none: "", one: " 1 er ubesvaret.", many: " {count} er ubesvarede." },
  },
  /** The answers that KKR asks about first, with the municipalities' own words. */
  attention: {
    red: { skal: "Røde SKAL-svar", kan: "Røde KAN-svar" },
    yellow: { skal: "Gule SKAL-svar", kan: "Gule KAN-svar" },
    noRed: { skal: "Ingen SKAL-svar er røde.", kan: "Ingen KAN-svar er røde." },
    noYellow: { skal: "Ingen SKAL-svar er gule.", kan: "Ingen KAN-svar er gule." },
    group: "{label}: {count} af {asked} kommuner",
    noRemark: "Kommunen har ikke skrevet en bemærkning.",
    now: "Rettet til {status}. ",
    corrected: "Efter rettelser i arket Data er tallet nu {count}. Listen viser de {listed} fra {date}.",
    many: "Der er for mange til at vise bemærkningerne her. De står i arket Bemærkninger.",
  },
  toFront: "Til forsiden",
  sections: {
    themes: "Temaer",
    skal: "SKAL-anbefalinger",
    kan: "KAN-anbefalinger",
    municipalitiesSkal: "Kommunerne og SKAL-anbefalingerne",
    municipalitiesKan: "Kommunerne og KAN-anbefalingerne",
  },
  kkr: {
    heading: { skal: "KKR og SKAL-anbefalingerne", kan: "KKR og KAN-anbefalingerne" },
    question: { skal: "Hvor langt er hvert KKR med SKAL?", kan: "Hvor langt er hvert KKR med KAN?" },
    column: "KKR",
    row: (name: string, count: number): string =>
      `${name} (${count} ${count === 1 ? "kommune" : "kommuner"})`,
  },
  questions: {
    themes: "Hvor langt er temaerne?",
    skal: "Hvor langt er SKAL-anbefalingerne?",
    kan: "Hvor langt er KAN-anbefalingerne?",
    municipalitiesSkal: "Hvor langt er hver kommune med SKAL?",
    municipalitiesKan: "Hvor langt er hver kommune med KAN?",
  },
  noBar: {
    none: "",
    one: " (den har ingen søjle)",
    many: " (de har ingen søjle)",
  },
  response: {
    label: "Svar i alt",
    municipalities: "Kommuner",
    skal: "SKAL-svar",
    kan: "KAN-svar",
    given: "Besvaret",
  },
  columns: {
    recommendation: "Anbefaling",
    theme: "Tema",
    municipality: "Kommune",
  },
  altText: {
    kind: "{kind}: grøn {green}, gul {yellow}, rød {red}, deltager ikke {other}. {answered} af {asked} kommuner har svaret.",
    mostRed: " Flest røde har {label} ({red}).",
    noRed: " Ingen svar er røde.",
    themes: "Søjler for hvert tema, SKAL og KAN hver for sig.",
  },
  footerPage: "Side {page} af {pages}",

  data: {
    errorTitle: "Vælg en status",
    errorText: "Vælg Grøn, Gul, Rød, -, Ubesvaret eller Mangler.",
    promptTitle: "Ret status her",
    promptText: "Når en status rettes her, følger alle tabeller og diagrammer med.",
  },

  matrix,

  development,

  remarks: {
    heading: "Kommunernes bemærkninger",
    explain:
      "Brug pilene i overskriften til at vælge en anbefaling eller en kommune. Skriv sekretariatets egne noter i den sidste kolonne.",
    tooLong: "Er en bemærkning for lang til rækken, så klik på cellen, og læs hele teksten i formellinjen.",
    columns: {
      key: "Nøgle",
      recommendation: "Anbefaling",
      municipality: "Kommune",
      status: "Status",
      remark: "Bemærkning",
      note: "Sekretariatets note",
    },
    none: "Der er ingen bemærkninger endnu.",
  },
  proposals,

  returns: {
    heading: "Hvem har svaret?",
    explain:
      'Er en fil til afklaring, så skriv kommunens navn eller "bruges ikke" ud for den i kolonnen Gælder for under Alle filer. Det huskes, næste gang svarene samles.',
    municipalities: {
      municipality: "Kommune",
      state: "Svar",
      file: "Fil",
      savedBy: "Gemt af",
      savedAt: "Gemt",
      given: "Besvaret",
      findings: "Punkter",
      other: "Andre filer",
    },
    givenOf: "{given} af {asked}",
    states: { missing: "Mangler", undecided: "Til afklaring", accepted: "Modtaget" },
    otherStates: { superseded: "{file} (erstattet)", undecided: "{file} (til afklaring)" },
    filesHeading: "Alle filer",
    files: {
      /** Where the secretariat writes whom a return counts for. */
      decision: "Gælder for",
      file: "Fil",
      municipality: "Kommune",
      state: "Svar",
      savedBy: "Gemt af",
      savedAt: "Gemt",
      errors: "Skal rettes",
      warnings: "Bør tjekkes",
      sha256: "Fingeraftryk (SHA-256)",
    },
    /** A file out of a mail or an archive. */
    fileIn: (file: string, container: string, sender: string | null, received: string | null) =>
      `${file} i ${container}${sender === null ? "" : ` fra ${sender}`}${received === null ? "" : `, ${received}`}`,
    fileStates: {
      accepted: "Tæller med",
      superseded: "Erstattet",
      undecided: "Til afklaring",
      rejected: "Kan ikke bruges",
    },
    /** Written in the column above for a return that is set aside. */
    notUsed: "bruges ikke",
    noFiles: "Der er ikke modtaget nogen filer endnu.",
    noMunicipalities: "Ingen kommuner skal svare.",
    changed: { status: "Status", remark: "Bemærkning", both: "Status og bemærkning" },
    differencesHeading: "Forskelle mellem ældre og nyere skemaer",
    differences: {
      municipality: "Kommune",
      recommendation: "Anbefaling",
      older: "Ældre fil",
      changed: "Ændret",
      olderStatus: "Status før",
      newerStatus: "Status nu",
      olderRemark: "Bemærkning før",
      newerRemark: "Bemærkning nu",
    },
    unknownMunicipality: "Ukendt",
  },

  findings: {
    heading: "Hvad skal I se på?",
    explain:
      "Øverst står det, der skal rettes, før det kan tælle med. Derefter det, der bør tjekkes. Tomme KAN-felter er ikke nævnt her; se arket Matrix.",
    columns: {
      municipality: "Kommune",
      file: "Fil",
      severity: "Type",
      cell: "Celle",
      recommendation: "Anbefaling",
      message: "Besked",
      written: "Skrevet",
      read: "Læst som",
    },
    severities: { error: "Skal rettes", warning: "Bør tjekkes", note: "Til orientering" },
    none: "Der er ikke noget at se på.",
  },

  /** "2016-06-22" → "22. juni 2016" */
  date: longDate,
  time: (date: string, hours: string, minutes: string): string => `${date} kl. ${hours}.${minutes}`,
};
