import { listed } from "./phrases/listed";

/** The form about employment plans and its overview. Places in braces are filled by numbers that follow the cells. */
export const goals = {
  sheet: "Beskæftigelsesplan",
  fileName: (recipient: string) => `Beskæftigelsesplan ${recipient}`,
  /** What the workbook is for, for those who search for it or have it read aloud. */
  about:
    "Jobcentrets beskæftigelsesplan: hvilke mål den har, og hvad den siger. Udfyld arket Beskæftigelsesplan, og send filen tilbage. Arket Vejledning fortæller hvordan.",
  /** The form's title where its definition brings none. */
  title: (body: string, period: string): string => `Beskæftigelsesplan ${period}: skema fra ${body}`,
  goalCount: (count: number): string => `${count} mål`,
  pointCount: (count: number): string => `${count} ${count === 1 ? "punkt" : "punkter"}`,
  markColumn: "X eller (X)",
  remarkColumn: "Bemærkninger",
  textColumn: "Beskrivelse",
  checkColumn: "Kontrol",
  count: "{n} af {total} felter er udfyldt. Tomme felter er tilladt.",
  promptTitle: "Mål",
  prompt:
    'Vælg X, hvis planen har et konkret resultatniveau, (X), hvis den kun har indsats og målsætning, og "-", hvis den ikke siger noget om målet. Feltet må gerne stå tomt.',
  errorTitle: "Vælg fra listen",
  error: 'Vælg X, (X) eller "-", eller lad feltet stå tomt.',
  /** What the check column says. */
  verdicts: {
    ok: "OK",
    "goal-blank": "Tomt (tilladt)",
    "point-blank": "Ingen tekst (tilladt)",
    "mark-invalid": "Ugyldigt kryds",
  },
  meanings: {
    level: "Planen har et mål med et konkret resultatniveau.",
    effort: "Planen beskriver indsats og målsætninger, men ikke et konkret resultatniveau.",
    none: "Planen er gennemgået og siger ikke noget om målet.",
    blank: "Der er ikke angivet noget. Et tomt felt betyder ikke nej.",
  },
  guide: {
    title: "Sådan udfylder du skemaet",
    fillHeading: "Udfyld skemaet",
    fill: [
      "Vælg X, (X) eller - ud for hvert mål, som beskæftigelsesplanen forholder sig til.",
      "Skriv bemærkninger til målet i kolonnen ved siden af, og supplerende mål i feltet under målene.",
      "Skriv kort, hvad planen siger om hvert punkt. Felter, som planen ikke siger noget om, må gerne stå tomme.",
      "Siger planen slet ikke noget, så vælg - ud for målene. Et helt tomt skema kan ikke kendes fra et, ingen har udfyldt.",
    ],
    marksHeading: "Hvad krydserne betyder",
    blank: "(tom)",
    sendHeading: "Send skemaet",
  },
  /** The one workbook for everybody. */
  together: {
    sheet: "Alle jobcentre",
    explain:
      "Én række til hvert jobcenter: X, (X) eller - ud for målene, og tekst i de andre felter. Tomme felter er tilladt, men en helt tom række tæller ikke som et svar.",
  },
  /** What stands in a cell for each value. */
  words: {
    level: "X",
    effort: "(X)",
    none: "-",
    told: "Tekst",
    unanswered: "Ubesvaret",
    missing: "Mangler",
  },
  /** The same in the middle of a sentence. */
  spoken: {
    level: "X",
    effort: "(X)",
    none: "-",
    told: "en tekst",
    unanswered: "ubesvaret",
    missing: "mangler",
  },
  /** The paper with all plans together. */
  paper: {
    about: "Jobcentrenes beskæftigelsesplaner, samlet til behandling.",
    source: (source: string): string => `Kilde: ${source}.`,
    goals: "Mål i planerne",
    assessmentPlace: "[Skriv, hvad tallene viser]",
    totalsTable: "Jobcentre med hvert mål",
    totalsAlt: "Hvert mål med antal X, (X), tomme og manglende.",
    chartCaption: "Jobcentre med hvert mål",
    matrix: "Jobcentrenes mål",
    matrixTable: "Mål for hvert jobcenter",
    matrixAlt: "Et jobcenter i hver række, et mål i hver kolonne, og til sidst supplerende mål.",
    isNew: (id: string): string => `${id} (nyt)`,
    levelTotal: "X i alt",
    effortTotal: "(X) i alt",
    pointAlt: (id: string): string => `Hvad jobcentrene skriver om ${id}.`,
    silent: (ids: readonly string[]): string => `Ingen jobcentre har skrevet om ${listed(ids, "eller")}.`,
  },
  overview: {
    about:
      "Jobcentrenes beskæftigelsesplaner: hvilke mål de har, og hvad de siger. Tallene følger med, når et kryds rettes i arket Data.",
    heading: "Oversigt over mål i beskæftigelsesplanerne {period}",
    answered: {
      none: "Ingen jobcentre skal svare",
      one: "{answered} af 1 jobcenter har svaret",
      many: "{answered} af {asked} jobcentre har svaret",
    },
    goal: "Mål",
    blank: "Tom",
    missing: "Mangler",
    total: "I alt",
    jobcentre: "Jobcenter",
    note: "X: mål med konkret resultatniveau. (X): indsats og målsætninger, men ikke et konkret resultatniveau. Tom: intet angivet, og det betyder ikke nej.",
    chart: "Hvor mange jobcentre har mål på området?",
    altText: "{goal}: {level} X, {effort} (X), {blank} tomme.",
    isNew: "{goal} (nyt mål)",
    textsSheet: "Tekster",
    textsHeading: "Hvad siger planerne?",
    textsExplain:
      "Brug pilene i overskriften til at vælge et punkt eller et jobcenter. Skriv sekretariatets egne noter i den sidste kolonne.",
    point: "Mål eller punkt",
    text: "Tekst",
    named: "Nævner også",
    promptTitle: "Ret krydset her",
    promptText: "Når et kryds rettes her, følger tal, matrix og diagram med.",
    errorText: "Vælg X, (X), -, Tekst, Ubesvaret eller Mangler.",
  },
};
