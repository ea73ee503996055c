import type { DataProblemCode } from "../../core/sets/dataProblem";
import { said } from "../quoting/shown";
import { thousands } from "./numbers";

interface ProblemParameters {
  readonly value: string;
  readonly allowed: string;
  readonly expected: string;
  readonly found: string;
  readonly first: string;
  /** The previous set's id. */
  readonly previous: string;
  readonly max: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  /** 0 = unknown. */
  readonly line: number;
}

export const sets = {
  /** From one set to a later one. */
  comparison: {
    heading: (from: string, to: string) => said`Fra ${from} til ${to}:`,
    counts: (of: { kept: number; adjusted: number; new: number; removed: number }) =>
      `Uændrede: ${of.kept} · justerede: ${of.adjusted} · nye: ${of.new} · udgåede: ${of.removed}`,
    changes: { kept: "uændret", adjusted: "justeret", new: "ny" },
    removed: "udgået",
    /** How sure a link is; what its author is sure of needs no word. */
    confidences: { strong: "", medium: "sandsynlig", inferred: "udledt" },
    /** @param name e.g. "1.1 Rekrutteringsservice" */
    item: (name: string, change: string) => said`${name} · ${change}`,
    predecessor: (number: string, confidence: string) =>
      said`${number}${confidence === "" ? "" : ` (${confidence})`}`,
    comesFrom: (name: string, from: readonly string[]) => said`${name} · kommer fra ${from.join(", ")}`,
    gone: (words: string) => said`gået ud: ${words}`,
    added: (words: string) => said`nye ord: ${words}`,
  },
  /** The whole file as a place. */
  file: "Filen",
  /** Places in a file, counted from 1. */
  places: {
    themes: (number: number) => `tema ${number}`,
    recommendations: (number: number) => `anbefaling ${number}`,
    variants: (number: number) => `ordlyd ${number}`,
    derivedFrom: (number: number) => `forgænger ${number}`,
    background: (number: number) => `baggrundsafsnit ${number}`,
    municipalities: (number: number) => `kommune ${number}`,
    jointJobcentres: (number: number) => `fælles jobcenter ${number}`,
  },
  otherPlace: (list: string, number: number) => `nr. ${number} i "${list}"`,
  moreProblems: (more: number) => `Og ${more} fejl mere.`,
  /** What should stand in a field that is missing. */
  fields: {
    id: 'Skriv et kort navn uden mellemrum, fx "kkr-hovedstaden-2018" for et sæt eller "2.1" for en anbefaling.',
    title: "Skriv overskriften.",
    body: 'Skriv, hvem der anbefaler, fx "KKR Hovedstaden".',
    period: 'Skriv fra og til, fx {"from": 2018, "to": 2019}.',
    from: "Skriv det første år, fx 2018.",
    to: "Skriv det sidste år, fx 2019.",
    themes: "Skriv mindst ét tema med anbefalinger.",
    recommendations: "Skriv mindst én anbefaling under temaet.",
    kind: 'Skriv "skal" eller "kan".',
    text: "Skriv teksten.",
    date: 'Skriv datoen som år-måned-dag, fx "2018-06-22".',
  },
  otherField: "Tilføj feltet.",
  types: {
    text: 'Skriv en tekst i anførselstegn, fx "2.1".',
    number: "Skriv et helt tal uden anførselstegn, fx 2018.",
    list: "Skriv en liste i kantede parenteser: [ … ].",
    object: "Skriv felterne i krøllede parenteser: { … }.",
    "yes-no": "Skriv true (ja) eller false (nej) uden anførselstegn.",
  },
  /** What is said otherwise of a cell than of a file: nobody writes brackets there. */
  inWorkbook: {
    missing: () => "Cellen er tom. Udfyld den.",
    "empty-text": () => "Teksten mangler. Skriv den.",
    "wrong-type": ({ found }) => `"${found}" kan ikke bruges her. Skriv et helt tal, fx 2018.`,
    "not-allowed": ({ value, allowed }) =>
      value === ""
        ? "Cellen er tom. Vælg fra listen."
        : `"${value}" kan ikke bruges. ${allowed.startsWith('"Hov') ? `Vælg en af disse: ${allowed}.` : "Vælg fra listen."}`,
    "id-invalid": ({ value }) =>
      value === ""
        ? "Nummeret mangler."
        : `"${value}" kan ikke bruges som nummer. Skriv tal og punktum, fx 2.1.`,
    twice: ({ value, first }) => `${value} står også i ${first}. Giv den ene et andet nummer.`,
    "text-twice": ({ first }) =>
      `Den samme tekst står i ${first}. Giv hver anbefaling sin egen tekst, så svarene ikke kan forveksles.`,
    "date-invalid": ({ value }) => `"${value}" er ikke en dato. Skriv fx 22-06-2018.`,
    "list-empty": () => "Her er ingen anbefalinger. Skriv mindst én, eller slet temaet.",
    "kkr-unknown": () => "Det fremgår ikke, hvilket KKR anbefalingerne gælder for. Vælg fra listen.",
    "rule-without-colour": () => "Her kan der ikke vælges en farve. Tilføj Grøn, Gul eller Rød.",
    "rule-unused": () =>
      "Her står en status, som ingen anbefaling kan få. Fjern den, eller tilføj den ovenfor.",
    "previous-missing": () =>
      "Under Kommer fra står der numre i et forrige sæt. Vælg her, hvilket sæt det er.",
    "previous-itself": () =>
      "Et sæt kan ikke afløse sig selv, heller ikke gennem andre sæt. Vælg det forrige sæt, eller slet teksten.",
  } satisfies Partial<Record<DataProblemCode, (parameters: ProblemParameters) => string>>,
  problems: {
    "not-json": ({ line }) =>
      (line > 0 ? `Skrivefejl ved linje ${line}.` : "Skrivefejl, så filen kan ikke læses.") +
      " Tjek, om der mangler et komma, et anførselstegn eller en parentes, eller om der står et for meget.",
    "file-too-long": ({ max }) =>
      `For stor til at være et anbefalingssæt. Der kan højst være ${max / 1_000_000} millioner tegn.`,
    "too-many-recommendations": ({ max, length }) =>
      `Der er ${thousands(length)} anbefalinger, og et sæt kan højst have ${thousands(max)}.`,
    "too-many-fields": ({ max }) =>
      `Der står for meget i filen til, at den kan være et anbefalingssæt. Der kan højst være ${thousands(max)} felter.`,
    "empty-file": () => "Der står ikke noget i filen. Skriv anbefalingssættet i den.",
    "utf-16": () => "Filen er gemt som UTF-16. Gem den igen som UTF-8.",
    "not-utf-8": ({ line }) =>
      `Et tegn i linje ${line} kan ikke læses, fordi filen er gemt med en anden tegnkodning end UTF-8, måske ANSI. Gem den igen som UTF-8.`,
    "not-an-object": () =>
      "Her er ikke noget anbefalingssæt. Filen skal begynde med { og indeholde id, title, body, period og themes.",
    missing: () => "Mangler.",
    "unknown-field": () => "Feltet findes ikke. Ret stavemåden, eller fjern det.",
    "wrong-type": () => "Det, der står her, har en forkert form.",
    "empty-text": () => "Teksten er tom. Skriv den, eller fjern feltet.",
    "too-long": ({ max, length }) => `Teksten er ${length} tegn lang. Forkort den til højst ${max} tegn.`,
    "line-feed": () => "Her er et linjeskift. Skriv det hele på én linje.",
    unprintable: () => "Teksten indeholder et usynligt tegn, som Excel ikke kan vise. Skriv teksten igen.",
    "not-allowed": ({ value, allowed }) => `"${value}" kan ikke bruges. Vælg en af disse: ${allowed}.`,
    "id-invalid": ({ value }) =>
      `"${value}" kan ikke bruges som id. Brug kun bogstaverne a-z, tal og punktum, fx "2.1"; i sættets og temaernes id også bindestreg.`,
    twice: ({ value, first }) =>
      `"${value}" er allerede brugt (${first}). Der skelnes ikke mellem store og små bogstaver. Vælg et andet.`,
    "year-invalid": ({ value }) =>
      `${value} kan ikke bruges som årstal. Skriv et år fra 1901 til 2199, fx 2018.`,
    "period-reversed": ({ from, to }) => `Perioden går fra ${from} til ${to}. Byt om, eller ret årstallene.`,
    "date-invalid": ({ value }) => `"${value}" er ikke en dato. Skriv år-måned-dag, fx "2018-06-22".`,
    "deadline-early": ({ value, from }) =>
      `Fristen ${value} ligger før perioden, der begynder i ${from}. Ret datoen eller perioden.`,
    "email-invalid": ({ value }) =>
      `"${value}" er ikke en e-mailadresse. Skriv én adresse, fx "sekretariat@eksempel.dk".`,
    "list-empty": () => "Listen er tom. Der skal stå mindst én ting i den.",
    "kkr-unknown": () =>
      'Det fremgår ikke, hvilket KKR anbefalingerne gælder for. Skriv "kkr", fx "kkr": "Hovedstaden".',
    "removed-lives-on": ({ value }) =>
      `"${value}" står som udgået, men en anbefaling angiver den som forgænger. Fjern den ét af stederne.`,
    "text-twice": ({ first }) =>
      `Den samme tekst står allerede i ${first}. Giv hver anbefaling sin egen tekst, så svarene ikke kan forveksles.`,
    "rule-without-colour": () =>
      'Her kan der ikke vælges en farve. Tilføj mindst én af "green", "yellow" og "red".',
    "rule-unused": ({ value }) =>
      `"${value}" kræver en bemærkning, men kan ikke vælges nogen steder. Fjern den her, eller tilføj den under "statuses".`,
    "id-built-in": ({ value }) =>
      `"${value}" er id på et sæt, der følger med Fremdrift, men anbefalingerne er nogle andre. Giv sættet et andet id.`,
    "previous-itself": () =>
      "Et sæt kan ikke afløse sig selv, heller ikke gennem andre sæt. Skriv id på det forrige sæt, eller fjern feltet.",
    "previous-missing": () =>
      'Mangler. "derivedFrom" og "removed" henviser til anbefalinger i et forrige sæt. Skriv id på det sæt.',
    "previous-unknown": ({ value, allowed }) =>
      `Sættet "${value}" er ikke fundet. Det forrige sæt skal være et af de indbyggede (${allowed}), ligge som fil i samme mappe eller være valgt i forvejen.`,
    "predecessor-unknown": ({ value, previous }) =>
      `Der er ingen anbefaling "${value}" i det forrige sæt, ${previous}. Ret nummeret.`,
    "theme-missing": () => "Tema mangler. Skriv temaets nummer, fx 1.",
    "theme-unknown": ({ value }) =>
      `Temaet "${value}" står ikke på arket Temaer. Tilføj det dér, eller ret det her.`,
    "code-invalid": ({ value }) => `"${value}" er ikke en kommunekode. Skriv tre cifre, fx "101".`,
    "member-unknown": ({ value }) => `Ingen kommune har koden eller navnet "${value}". Ret det.`,
    "joint-too-small": () => "Et fælles jobcenter har mindst to kommuner. Skriv begge koder.",
  } satisfies Record<DataProblemCode, (parameters: ProblemParameters) => string>,
};
