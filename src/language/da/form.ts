import type { StatusName } from "../../core/forms/progress/set/recommendationSet";
import type { Verdict } from "../../core/forms/progress/rules/rules";
import { longDate, monthOf, years } from "./dates";
import { listed } from "./phrases/listed";
import { status } from "./status";

const labelsOf = (statuses: readonly StatusName[]): readonly string[] =>
  statuses.map((name) => status.labels[name]);

const colours = (statuses: readonly StatusName[]): readonly StatusName[] =>
  statuses.filter((name) => name !== "not-participating");

/** What may be chosen: "Vælg Grøn, Gul eller Rød." */
function choose(statuses: readonly StatusName[]): string {
  const chosen = colours(statuses);
  return [
    ...(chosen.length > 0 ? [`Vælg ${listed(labelsOf(chosen), "eller")}.`] : []),
    ...(statuses.includes("not-participating")
      ? [`Vælg "${status.labels["not-participating"]}", hvis kommunen ikke deltager.`]
      : []),
  ].join(" ");
}

/** What was answered last time, as `EarlierAnswer` in the contract of forms says it. */
interface Earlier {
  readonly number: string | null;
  readonly value: string;
  readonly beside: string;
  readonly when: string | null;
  readonly adjusted: boolean;
}

/** The progress form. Numbers in the count line follow the cells: {n} and {total} stand for them. */
export const form = {
  sheet: "Fremdriftsskema",
  guideSheet: "Vejledning",
  creator: "Fremdrift",
  fileName: (recipient: string) => `Fremdriftsskema ${recipient}`,
  /** What the workbook is for, for those who search for it or have it read aloud. */
  about:
    "Kommunens status på anbefalingerne. Udfyld arket Fremdriftsskema, og send filen tilbage. Arket Vejledning fortæller hvordan.",
  years,
  /** The form's title where the set brings none. */
  title: (body: string, period: string): string =>
    `Fremdriftsskema til opfølgning på anbefalinger fra ${body} i ${period}`,
  newTheme: (title: string): string => `${title} (nyt tema)`,
  statusColumn: "Grøn/gul/rød",
  remarkColumn: "Bemærkninger",
  checkColumn: "Kontrol",
  /** What was answered last time, in a row of its own: "Sidst (november 2017): Gul · Vi er i gang." */
  earlier: ({ number, value, beside, when, adjusted }: Earlier): string =>
    `Sidst${when === null ? "" : ` (${monthOf(when)})`}${number === null ? "" : ` på ${number}`}${
      adjusted ? ", da teksten var en anden" : ""
    }: ${value}${beside === "" ? "" : ` · ${beside}`}`,
  /** The last part of the form, where new or changed recommendations can be proposed. */
  proposals: {
    title: "Forslag til nye eller ændrede anbefalinger",
    explain: "Det er frivilligt. Skriv ét forslag i hver række. Et forslag ændrer ikke kommunens status.",
    columns: { theme: "Tema", text: "Forslag", reason: "Begrundelse" },
    newTheme: "Nyt",
    promptTitle: "Tema",
    prompt: 'Vælg temaets nummer, eller vælg "Nyt".',
    guideHeading: "Kom med forslag",
    guide:
      "Har I forslag til nye eller ændrede anbefalinger, så skriv dem nederst i skemaet. Det er frivilligt.",
  },
  skalHeading: (period: string): string => `SKAL-initiativer i ${period}:`,
  kanHeading: (period: string): string => `KAN-initiativer i ${period}`,

  head: {
    municipality: "Kommune",
    contact: "Kontaktperson",
    email: "E-mail",
    councilDate: "Behandlet i kommunalbestyrelsen",
    guideLink: "Sådan udfylder du skemaet: se arket Vejledning",
    /** Excel's number format: the month's name in Danish on every computer. */
    dateFormat: "[$-406]d\\. mmmm yyyy",
    dateErrorTitle: "Det er ikke en dato",
    dateError: (year: number): string =>
      `Skriv datoen som dag-måned-år, fx 15-01-${year}. Lad feltet stå tomt, hvis datoen ikke er kendt.`,
    datePromptTitle: "Dato",
    datePrompt: (year: number): string =>
      `Skriv den dag, kommunalbestyrelsen behandler skemaet, fx 15-01-${year}.`,
  },

  count: {
    answered: "{n} af {total} besvaret",
    missing: "{n} SKAL mangler status",
    unremarked: "{n} uden bemærkning",
    invalid: "{n} med ugyldig status",
    between: " · ",
  },

  /** What the check column says to each judgement. */
  verdicts: {
    ok: "OK",
    "status-missing": "Mangler status",
    "status-invalid": "Ugyldig status",
    "status-not-allowed": "Ugyldig status",
    "remark-advised": "Skriv gerne en bemærkning",
    "remark-required": "Skriv en bemærkning",
    "kan-unanswered": "Ikke besvaret (frivilligt)",
  } satisfies Record<Verdict, string>,

  statusErrorTitle: "Vælg en status",
  statusError: choose,
  statusPromptTitle: "Status",
  statusPrompt: (statuses: readonly StatusName[], voluntary: boolean): string =>
    [
      choose(statuses),
      colours(statuses).length > 0 ? "Farven er kommunens egen vurdering af fremdriften." : "",
      voluntary ? "Feltet må gerne stå tomt." : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),

  footerPage: "Side {page} af {pages}",

  guide: {
    title: "Sådan udfylder du fremdriftsskemaet",
    fillHeading: "Udfyld skemaet",
    fill: [
      "Vælg en status til hver anbefaling i kolonnen Grøn/gul/rød.",
      "Skriv, hvad I gør, i kolonnen Bemærkninger. Der er plads til lange tekster. Ny linje i feltet: Alt+Enter (på Mac: Option+Return).",
      "Skriv kontaktperson, e-mail og datoen for behandlingen i kommunalbestyrelsen øverst i skemaet.",
      "Linjen under titlen og kolonnen Kontrol viser, hvad der mangler. De ændrer sig, mens du skriver.",
      "Du kan gemme og fortsætte en anden dag. Gør rækker og kolonner større, hvis du ikke kan se hele teksten.",
    ],
    kindsHeading: "SKAL og KAN",
    skal: "SKAL gælder for alle kommuner, der har tilsluttet sig anbefalingerne. Alle SKAL-anbefalinger skal have en status.",
    kan: (notParticipating: boolean): string =>
      notParticipating
        ? 'KAN er frivilligt. Vælg "-", hvis kommunen ikke deltager, eller lad feltet stå tomt.'
        : "KAN er frivilligt. Feltet må gerne stå tomt.",
    coloursHeading: "Hvad farverne betyder",
    colours: (names: readonly StatusName[]): string =>
      `${listed(labelsOf(colours(names)), "og")} viser, hvor langt I selv vurderer, at I er. Der er ikke aftalt fælles grænser mellem farverne.`,
    remarkAdvised: (statuses: readonly StatusName[]): string =>
      `Skriv gerne en bemærkning ved ${listed(labelsOf(statuses), "og")}, så andre kan forstå vurderingen.`,
    remarkRequired: (statuses: readonly StatusName[]): string =>
      `Skriv altid en bemærkning ved ${listed(labelsOf(statuses), "og")}.`,
    usedBy: {
      skal: "Kan kun vælges ved SKAL.",
      kan: "Kan kun vælges ved KAN.",
    },
    doesNotTakePart: "Kommunen deltager ikke.",
    checkHeading: "Hvad kolonnen Kontrol viser",
    verdicts: {
      ok: "Der mangler ikke noget.",
      "status-missing": "Vælg en status.",
      "status-invalid": "Der står noget andet end det, der kan vælges. Vælg en status fra listen.",
      "status-not-allowed": "Der står noget andet end det, der kan vælges. Vælg en status fra listen.",
      "remark-advised": "Fortæl gerne kort hvorfor. Du kan godt sende skemaet uden bemærkning.",
      "remark-required": "Fortæl kort hvorfor.",
      "kan-unanswered": "Det er i orden, at feltet står tomt.",
    } satisfies Record<Verdict, string>,
    sendHeading: "Send skemaet",
    send: (email: string | null, deadline: string | null): string =>
      `Gem filen, og send den ${email === null ? "tilbage" : `til ${email}`}${
        deadline === null ? "" : ` senest den ${longDate(deadline)}`
      }. Send den som Excel-fil, ikke som PDF.`,
    rename: "Du må gerne give filen et andet navn.",
  },
};
