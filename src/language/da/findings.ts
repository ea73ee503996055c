import type { ParametersOf } from "../../core/findings/finding";
import type { Sentences } from "../../core/findings/sentences";
import type { StatusName } from "../../core/forms/progress/set/recommendationSet";
import { quoted, quotedAnd } from "../quoting/quoting";
import { longDate } from "./dates";
import { errorShown } from "./errors";
import { fileFindings } from "./fileFindings";
import { goals } from "./goals";
import { registerFindings } from "./registerFindings";
import { listed } from "./phrases/listed";
import { thousands } from "./numbers";
import { status } from "./status";

/** "A og B", or "A, B, C og 7 andre" when `more` says that there are more than those named. */
const andMore = (names: readonly string[], more: number): string =>
  more === 0 ? listed(names) : `${names.join(", ")} og ${more} ${more === 1 ? "anden" : "andre"}`;

/** "Grøn, Gul eller Rød". */
const labels = (names: readonly StatusName[]): string => {
  const shown = Object.entries(status.labels).filter(([name]) => names.some((one) => one === name));
  const said = shown.map(([, label]) => (label === "-" ? `- (${status.notParticipating})` : label));
  return listed(said, "eller");
};

/** 'Vælg Grøn, Gul, Rød eller "-", hvis kommunen ikke deltager.'; no bracket, for the cell follows in one. */
const choose = ({ allowed }: { readonly allowed: readonly StatusName[] }): string => {
  const chosen = allowed.map((name) => (name === "not-participating" ? '"-"' : status.labels[name]));
  return `Vælg ${listed(chosen, "eller")}${allowed.includes("not-participating") ? ", hvis kommunen ikke deltager" : ""}.`;
};

/** What else stands in the status cell belongs in the remark. */
const alsoSaid = (p: { readonly written: string; readonly candidates: readonly StatusName[] }): string => {
  const { length } = p.written;
  if (p.candidates.length > 0) return length > 12 ? " Skriv resten som bemærkning." : "";
  return length > 24 ? " Skriv teksten som bemærkning." : "";
};

/** As a sign is, and as a cell is. */
const COLOURS = {
  green: ["grønt", "grøn"],
  yellow: ["gult", "gul"],
  red: ["rødt", "rød"],
  "not-participating": ["gråt", "grå"],
} as const;

/** What the colour of a sign may tell. */
const signColour = (p: ParametersOf<"status-sign">): string => {
  if (!p.looks) return "";
  const [sign, cell] = COLOURS[p.looks];
  return p.of === "letters" ? ` Tegnet er ${sign}.` : ` Cellen er ${cell}.`;
};

/** Where the status was written before the remark instead of in its own cell. */
const remarkBegins = (p: { readonly inRemark?: StatusName }): string =>
  p.inRemark ? `Bemærkningen begynder med ${labels([p.inRemark])}. ` : "";

/** What stands in a row that nobody could place. */
const answer = (p: { readonly status: string; readonly remark: string }): string => {
  const said = p.status ? ` Der er svaret ${quoted(p.status)}` : "";
  return said + (p.remark ? ` Bemærkningen er: ${quoted(p.remark)}` : "");
};

/** Where it stands which municipality the return comes from. */
const EVIDENCE = {
  properties: "skemaet er lavet til",
  markSheet: "på skemaets skjulte ark står",
  title: "i overskriften står",
  head: "i feltet Kommune står",
  fileName: "i filnavnet står",
  elsewhere: "et andet sted i skemaet står",
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What else there is: " og mere i 1 anden celle", " og mere i 3 andre celler". */
const moreCells = ({ more }: { readonly more: number }): string =>
  more > 0 ? ` og mere i ${more === 1 ? "1 anden celle" : `${more} andre celler`}` : "";

export const findings: Sentences = {
  ...fileFindings,
  "not-a-form": () => "Filen indeholder ikke et fremdriftsskema. Brug det skema, der er sendt ud.",
  "form-turned": () =>
    "Skemaet er vendt, så anbefalingerne står ved siden af hinanden i stedet for under hinanden. Skriv svarene i det skema, der er sendt ud.",
  "form-blank": (p) =>
    p.elsewhere
      ? "Skemaet er ikke udfyldt, men der er skrevet noget uden for svarfelterne. Udfyld skemaet. Ellers vælger sekretariatet, om det skal bruges."
      : "Skemaet er ikke udfyldt. Udfyld det, og send det igen.",
  "form-blank-of-other-set": (p) =>
    `Skemaet er ikke udfyldt, og det hører til nogle andre anbefalinger ("${p.set}"${p.period ? `, ${p.period}` : ""}). Brug skemaet til "${p.asked}" (${p.askedPeriod}).`,
  "is-an-overview": () => "Filen er et regionalt overblik og ikke et udfyldt skema. Den er ikke talt med.",
  "several-forms": (p) =>
    p.sheet.length > 0
      ? `Der er flere skemaer i filen. Svarene er læst på arket ${listed(p.sheet)}, ikke på ${listed(p.others)}. Slet de skemaer, der ikke skal bruges.`
      : `Der er flere skemaer i filen: ${listed(p.others)}. Slet dem, der ikke skal bruges, og send filen igen.`,
  "set-unknown": (p) =>
    `Skemaet hører til nogle andre anbefalinger ("${p.set}"). Brug det skema, der er sendt ud.`,
  "set-older": (p) =>
    `Skemaet hører til de tidligere anbefalinger (${p.period}). De svar, der kan overføres, er læst. Udfyld helst det nye skema.`,
  "set-newer": (p) =>
    `Skemaet hører til nogle nyere anbefalinger (${p.period}). De svar, der kan overføres, er læst.`,
  "set-changed": () =>
    "Skemaet er lavet, før anbefalingerne fik deres nuværende ordlyd. Svarene er læst alligevel.",
  "set-conflict": (p) =>
    `Skemaet er lavet til "${p.marked}", men teksterne er fra "${p.read}". Svarene er læst ud fra teksterne.`,
  "municipality-unknown": (p) =>
    p.written
      ? `"${p.written}" er ikke navnet på en kommune. Skriv kommunens navn øverst i skemaet, ud for Kommune.`
      : "Det fremgår ikke, hvilken kommune skemaet kommer fra. Skriv kommunens navn øverst i skemaet, ud for Kommune.",
  "municipality-conflict": (p) =>
    `${capital(EVIDENCE[p.chosenFrom])} ${listed(p.chosen)}, men ${EVIDENCE[p.otherFrom]} ${listed(p.other)}. ` +
    (p.decided
      ? `Skemaet er læst som svar fra ${listed(p.chosen)}. Tjek, at det er rigtigt.`
      : "Brug kommunens eget skema. Ellers vælger sekretariatet, hvem skemaet er fra."),
  "municipality-not-asked": (p) =>
    `${listed(p.municipality)} er ikke blandt de kommuner, der skal svare. Skemaet tæller ikke med.`,
  "joint-return": (p) => `Skemaet er fælles for ${listed(p.municipalities)}.`,
  "macros-ignored": () => "Filen indeholder makroer. De er ikke kørt.",
  "links-ignored": () => "Filen henviser til andre filer. De er ikke åbnet.",
  "objects-ignored": () =>
    "Filen indeholder indlejrede filer, som ikke er åbnet. Send dem for sig, hvis de hører med.",
  "pictures-ignored": () =>
    "Filen indeholder billeder, som ikke er læst. Viser de noget, der skal med, så skriv det i en bemærkning.",
  "changes-tracked": () =>
    "Dokumentet har sporede ændringer, som ikke er accepteret eller afvist. Svarene er læst, som om alle ændringer var accepteret. Ret det, hvis det ikke er meningen.",
  "letters-broken": (p) =>
    `Bogstaverne æ, ø og å er gået i stykker i ${p.cells} celler, fx "${p.example}". De er læst, som de skulle se ud. Send skemaet, som Excel selv gemmer det (.xlsx), uden at føre det gennem en anden fil.`,
  "comments-lost": () =>
    "Filen skulle indeholde kommentarer, men de er ikke kommet med. Er der noget i dem, der skal med, så skriv det i en bemærkning.",
  "recommendation-missing": () =>
    "Rækken findes ikke i skemaet. Brug det skema, der er sendt ud, eller sæt rækken ind igen.",
  "recommendation-uncertain": (p) =>
    `Det er uklart, om rækken er anbefaling ${listed(p.candidates, "eller")}.${p.text ? ` Teksten er: ${quoted(p.text)}` : ""}${answer(p)} Skriv anbefalingens egen tekst i rækken.`,
  "recommendation-twice": (p, named) =>
    `Der er svaret flere steder: ${listed(named.places(p.places))}. Lad ét svar stå.`,
  "recommendation-reworded": (p) =>
    `Teksten er ændret: ${quoted(p.text)} Tjek, om svaret gælder den oprindelige tekst.`,
  "recommendation-mapped": (p) => `Svaret er taget fra ${p.from} i det indsendte skema.`,
  "recommendation-not-mapped": (p) =>
    p.from.length > 0
      ? `Svaret kan ikke tages fra ${listed(p.from)} i det indsendte skema.${p.answers.length > 0 ? ` Der er svaret: ${quoted(p.answers.join("; "))}` : ""} Skriv et svar i det skema, der er sendt ud.`
      : "Anbefalingen findes ikke i det indsendte skema. Skriv et svar i det skema, der er sendt ud.",
  "answer-without-heir": (p) =>
    `Anbefaling ${p.from} i det indsendte skema findes ikke mere.${answer(p)} Svaret tæller ikke med.`,
  "match-conflict": (p) =>
    p.ways.join() === "number"
      ? `Rækken har nummeret ${listed(p.other)}, men teksten er fra denne anbefaling. Svaret er læst ud fra teksten.`
      : p.ways.join() === "name"
        ? `Et svarfelt i rækken er lavet til anbefaling ${listed(p.other)}. Det kan være flyttet hertil. Svaret er læst ud fra teksten i rækken. Tjek, at det er rigtigt.`
        : `Rækken er lavet til anbefaling ${listed(p.other)}, men teksten er fra denne anbefaling. Svaret er læst ud fra teksten. Tjek, at det er rigtigt.`,
  "rows-reordered": (p) =>
    `Rækkerne står i en anden rækkefølge end i skemaet, der blev sendt ud. Svarene på anbefaling ${listed(p.recommendations)} er læst ud fra teksten i rækken. Tjek, at det er rigtigt.`,
  "columns-moved": (p, named) =>
    `Status er flyttet til en anden kolonne. Svarene er læst i kolonne ${named.column(p.column)}. Tjek, at det er rigtigt.`,
  "answer-merged": (p, named) =>
    `Cellerne ${named.area(p.area)} er flettet. Svaret er læst for hver af anbefalingerne. Ophæv fletningen, hvis det ikke er meningen.`,
  "status-missing": (p) => `${remarkBegins(p)}${choose(p)}`,
  "status-invalid": (p) => `"${p.written}" er ikke en status. ${choose(p)}${alsoSaid(p)}`,
  "status-ambiguous": (p) => `"${p.written}" kan betyde ${labels(p.candidates)}. Vælg én af dem.`,
  "status-sign": (p) => `"${p.written}" er et tegn og ikke en status.${signColour(p)} ${choose(p)}`,
  "status-not-allowed": (p) => `"${p.written}" kan ikke bruges ved denne anbefaling. ${choose(p)}`,
  "status-read-as": (p) =>
    `"${p.written}" er læst som ${labels([p.status])}. Ret det, hvis det ikke er meningen.`,
  "status-struck": (p) => `"${p.written}" er helt eller delvist streget over. ${choose(p)}`,
  "status-colour-only": (p) =>
    `Cellen er farvet, men der står ingen status. Farven ligner ${labels([p.status])}. ${choose(p)}`,
  "status-colour-differs": (p) =>
    `Der står "${p.written}", men cellens farve ligner ${labels([p.looks])}. Svaret er læst som ${labels([p.status])}. Ret det, hvis det ikke er meningen.`,
  "status-formula-empty": (p) => `Her står en formel, der ikke viser nogen status. Slet den. ${choose(p)}`,
  "status-formula": (p) => `Her står en formel, der lige nu viser "${p.written}". Skriv ordet i stedet.`,
  "status-cell-error": (p) => `Her står fejlen ${errorShown(p)} i stedet for en status. ${choose(p)}`,
  "status-picture": (p) => `Her er et billede i stedet for en status. ${choose(p)}`,
  "status-tick-box": (p) =>
    `Her er et afkrydsningsfelt ${p.ticked ? "med" : "uden"} flueben i stedet for en status. ${choose(p)}`,
  "mark-invalid": (p) =>
    `"${p.written}" er ikke et kryds, der kan tælles. Vælg X, (X) eller "-", eller lad feltet stå tomt.`,
  "mark-read-as": (p) =>
    `"${p.written}" er læst som ${goals.words[p.mark]}. Ret det, hvis det ikke er meningen.`,
  "mark-unreadable": (p) =>
    p.because === "picture"
      ? 'Her er et billede i stedet for et kryds. Vælg X, (X) eller "-".'
      : `"${p.written}" er helt eller delvist streget over. Vælg X, (X) eller "-", eller slet det.`,
  "mark-not-asked": (p) =>
    `"${p.written}" står ved et punkt, der skal beskrives i ord, og tæller ikke med. Skriv teksten i kolonnen Beskrivelse.`,
  ...registerFindings,
  "remark-picture": () => "Bemærkningen er et billede, som ikke er læst. Skriv teksten i stedet.",
  "remark-advised": () => "Skriv gerne en bemærkning til status.",
  "remark-required": () => "Bemærkningen mangler. Skriv kort, hvad vurderingen bygger på.",
  "remark-struck": () =>
    "Noget af bemærkningen er streget over. Det er læst med. Slet det, hvis det ikke skal med.",
  "remark-formula": () =>
    "Bemærkningen er en formel. Det, formlen viser lige nu, er læst som tekst. Skriv teksten i stedet.",
  "remark-formula-empty": () =>
    "Bemærkningen er en formel, der ikke viser nogen tekst. Skriv teksten i stedet.",
  "remark-cell-error": (p) =>
    `Her står fejlen ${errorShown(p)} i stedet for en bemærkning${p.formula ? `, fordi teksten begynder som en formel: "=${p.formula}"` : ""}. Skriv bemærkningen igen.`,
  "remark-read-as": (p) => {
    const other = p.date === undefined ? "ikke tekst" : `en dato (${longDate(p.date)})`;
    const box = `et afkrydsningsfelt ${p.ticked ? "med" : "uden"} flueben`;
    return `Bemærkningen er ${p.ticked === undefined ? other : box} og er læst som "${p.written}". Ret den, hvis det ikke er meningen.`;
  },
  "text-too-long": (p) =>
    `${p.of === "cell" ? "Teksten" : "Navnet på den, der har gemt filen,"} er på ${thousands(p.length)} tegn, og en celle i et regneark har kun plads til 32.767. Overblikket viser derfor kun begyndelsen. Skriv det gerne kortere.`,
  "kan-unanswered": () => "Ikke besvaret. Det er frivilligt at svare.",
  "kan-without-status": (p) =>
    `Der er en bemærkning, men ingen status. ${remarkBegins(p)}${choose(p)} Det er frivilligt at svare.`,
  "text-beside": (p) =>
    `Der står noget uden for svarfelterne: ${quoted(p.text)} Flyt det til bemærkningen, hvis det skal med.`,
  "text-beside-column": (p) =>
    `Der står noget uden for svarfelterne i denne kolonne: ${quotedAnd(p.text, moreCells(p))} Flyt det til bemærkningerne, hvis det skal med.`,
  "own-row": (p) =>
    `Rækken er ikke en del af skemaet: ${quoted(p.text)} Flyt det til en bemærkning, hvis det skal med.`,
  "cell-note": (p) => `Cellen har en note: ${quoted(p.text)} Flyt den til bemærkningen, hvis den skal med.`,
  "text-box": (p) =>
    `Over cellerne ligger en tekstboks: ${quoted(p.text)} Flyt teksten til en bemærkning, hvis den skal med.`,
  "form-control": (p) => {
    const kind = { option: "en valgknap", tickBox: "et afkrydsningsfelt", other: "en knap eller et felt" }[
      p.kind
    ];
    const chosen = p.ticked === undefined ? "" : p.ticked ? ", der er valgt" : ", der ikke er valgt";
    return `Over cellen ligger ${kind}${p.text === "" ? "" : ` med teksten "${p.text}"`}${chosen}. Knapper læses ikke. Vælg i selve cellen.`;
  },
  "text-hidden": () =>
    "Her er skjult tekst. Den er ikke læst. Gør den synlig, hvis den skal med. Slet den ellers.",
  "text-hidden-read": () =>
    "Noget af teksten er kun synligt i nogle af Words visninger. Det er læst med. Slet det, hvis det ikke skal med.",
  "own-sheet": (p) =>
    `På arket ${p.sheet} står der noget, som ikke er en del af skemaet: ${quotedAnd(p.text, moreCells(p))} Flyt det til en bemærkning, hvis det skal med.`,
  "own-table": (p) =>
    `Tabellen er ikke en del af skemaet: ${quotedAnd(p.text, moreCells(p))} Flyt det til en bemærkning, hvis det skal med.`,
  "text-outside-tables": (p) =>
    `Der står noget uden for tabellerne: ${quotedAnd(p.text, p.more > 0 ? ` og ${p.more} afsnit til` : "")} Flyt det til en bemærkning, hvis det skal med.`,
  "answer-elsewhere": (p) => `På arket ${p.sheet} er der svaret anderledes.${answer(p)}`,
  superseded: (p) => `Et nyere skema fra ${p.municipality} (${p.file}) er talt med i stedet.`,
  "same-file-twice": (p) => `Filen er den samme som ${p.file}. Den er kun talt med én gang.`,
  "same-answers-twice": (p) => `Svarene er de samme som i ${p.file}. De er kun talt med én gang.`,
  "temporary-file": (p) =>
    `Filen har et navn, som et program giver en midlertidig fil. Skemaet fra ${p.municipality} (${p.file}) er talt med i stedet.`,
  "other-set": (p) =>
    `Skemaet hører til andre anbefalinger. Skemaet fra ${p.municipality} til de anbefalinger, der spørges til (${p.file}), er talt med i stedet.`,
  "undecided-same-time": (p) =>
    `Skemaet fra ${p.municipality} er gemt samtidig med ${andMore(p.files, p.more)}. Det skal afklares, hvilket der gælder.`,
  "undecided-no-time": (p) =>
    `Der er flere skemaer fra ${p.municipality}, og det fremgår ikke, hvilket der er nyest (se også ${andMore(p.files, p.more)}). Det skal afklares, hvilket der gælder.`,
  "undecided-fewer-answers": (p) =>
    `Der er flere skemaer fra ${p.municipality}. Det nyeste har ${p.newest} svar, et ældre har ${p.older} (se også ${andMore(p.files, p.more)}). Det skal afklares, hvilket der gælder.`,
  decided: (p) => `Sekretariatet har valgt, at skemaet gælder for ${listed(p.municipalities)}.`,
  "passed-over": (p) =>
    `Sekretariatet har valgt et andet skema fra ${p.municipality} (${p.file}). Det er talt med i stedet.`,
  "set-aside": () => "Sekretariatet har valgt ikke at bruge skemaet.",
  "correction-unreadable": (p) =>
    `${p.written ? `"${p.written}" kan ikke tælles med` : "Status er slettet"}. Vælg en status fra listen, og saml svarene igen. Indtil da gælder kommunens eget svar.`,
  "correction-lapsed": (p) =>
    `Sekretariatets rettelse for ${p.municipality} gjaldt et skema, som kommunen siden har erstattet med et nyt. Rettelsen er ikke taget med.`,
  "decision-unreadable": (p) =>
    `"${p.written}" er ikke en af de kommuner, der skal svare. Skriv kommunens navn eller "bruges ikke".`,
  "joining-unreadable": (p) =>
    `"${p.written}" siger ikke, om kommunen har tilsluttet sig. Vælg fra listen, og saml svarene igen. Indtil da tæller kommunen med som de andre.`,
  "overview-too-large": (p) =>
    `Overblikket indeholder mere, end Fremdrift har skrevet${p.length === undefined ? "" : `: her står en tekst på ${thousands(p.length)} tegn`}. Brug en ældre udgave af overblikket.`,
  "overview-sheet-missing": (p) =>
    `${p.sheets.length === 1 ? "Arket" : "Arkene"} ${listed(p.sheets)} findes ikke længere i overblikket, så det, sekretariatet selv har skrevet der, kan ikke komme med. Brug en ældre udgave af overblikket, hvor ${p.sheets.length === 1 ? "arket" : "arkene"} er med.`,
  "overview-column-missing": (p) =>
    `${p.columns.length === 1 ? "Kolonnen" : "Kolonnerne"} ${listed(p.columns)} findes ikke længere i overblikket, så det, sekretariatet selv har skrevet, kan ikke komme med. Skriv overskriften igen over kolonnen, eller brug en ældre udgave af overblikket.`,
  "record-damaged": (p) =>
    `Overblikkets skjulte ark er ændret, så ${p.rows === 1 ? "1 skema" : `${p.rows} skemaer`} ikke kan læses derfra. Saml svarene igen ud fra de oprindelige filer.`,
};
