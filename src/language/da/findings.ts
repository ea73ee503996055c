import type { FindingCode } from "../../core/findings/finding";
import { type Parameters, word, words } from "../parameters";
import { listed } from "./listed";
import { status } from "./status";

/** "A", "A og B", "A, B og C", from parts separated by "|". */
const list = (parameters: Parameters, key: string, last: "og" | "eller"): string =>
  listed(words(parameters, key), last);

/** "A og B", or "A, B, C og 7 andre" when `more` says that there are more than those named. */
const andMore = (parameters: Parameters, key: string): string => {
  const more = Number(parameters["more"] ?? 0);
  if (more === 0) return list(parameters, key, "og");
  return `${words(parameters, key).join(", ")} og ${more} ${more === 1 ? "anden" : "andre"}`;
};

/** Status names separated by "|" → "Grøn, Gul eller Rød". */
const labels = (parameters: Parameters, key: string): string => {
  const names = words(parameters, key);
  const shown = Object.entries(status.labels).filter(([name]) => names.includes(name));
  const said = shown.map(([, label]) => (label === "-" ? `- (${status.notParticipating})` : label));
  return listed(said, "eller");
};

const choose = (p: Parameters): string => `Vælg ${labels(p, "allowed")}.`;

/** What else stands in the status cell belongs in the remark. */
const alsoSaid = (p: Parameters): string => {
  const { length } = word(p, "written");
  if (word(p, "candidates")) return length > 12 ? " Skriv resten som bemærkning." : "";
  return length > 24 ? " Skriv teksten som bemærkning." : "";
};

/** Where the status was written before the remark instead of in its own cell. */
const remarkBegins = (p: Parameters): string =>
  word(p, "inRemark") ? ` Bemærkningen begynder med ${labels(p, "inRemark")}.` : "";

/** In quotation marks, at the end of a sentence: no second full stop after one that is quoted. */
const quoted = (parameters: Parameters, key: string): string =>
  /[.!?…]$/.test(word(parameters, key)) ? `"${word(parameters, key)}"` : `"${word(parameters, key)}".`;

/** What stands in a row that nobody could place. */
const answer = (p: Parameters): string => {
  const said = word(p, "status") ? ` Der er svaret ${quoted(p, "status")}` : "";
  return said + (word(p, "remark") ? ` Bemærkningen er: ${quoted(p, "remark")}` : "");
};

/** Where it stands which municipality the return comes from. */
const evidence = (p: Parameters, key: string): string =>
  ({
    properties: "skemaets skjulte mærke",
    markSheet: "skemaets skjulte ark",
    title: "overskriften",
    head: "feltet Kommune",
    fileName: "filnavnet",
  })[word(p, key)] ?? word(p, key);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const findings = {
  "file-unopened": () => "Filen kan ikke åbnes. Luk den i andre programmer, og prøv igen.",
  "file-empty": () => "Filen er tom. Send skemaet igen.",
  "file-encrypted": () => "Filen er adgangskodebeskyttet. Fjern adgangskoden, og send skemaet igen.",
  "file-xls": () => "Filen er gemt i det gamle Excel-format. Åbn den, gem den som .xlsx, og send den igen.",
  "file-xlsb": () => "Filen er gemt som .xlsb. Åbn den, gem den som .xlsx, og send den igen.",
  "file-ods": () => "Filen er gemt som .ods. Åbn den, gem den som .xlsx, og send den igen.",
  "file-odt": () => "Filen er gemt som .odt. Åbn den, gem den som .docx, og send den igen.",
  "file-word": () =>
    "Filen er gemt i det gamle Word-format (.doc). Åbn den, gem den som .docx, og send den igen.",
  "file-rtf": () => "Filen er gemt som .rtf. Åbn den i Word, gem den som .docx, og send den igen.",
  "file-powerpoint": () => "Filen er en PowerPoint-fil. Skriv svarene i fremdriftsskemaet, og send det.",
  "file-pdf": () => "Filen er en PDF. Send i stedet selve skemaet, gemt som .xlsx eller .docx.",
  "file-image": () => "Filen er et billede. Send i stedet selve skemaet, gemt som .xlsx eller .docx.",
  "file-csv": () => "Filen er ren tekst uden skema (fx .csv). Send i stedet selve skemaet, gemt som .xlsx.",
  "file-html": () => "Filen er en hjemmeside. Send i stedet selve skemaet, gemt som .xlsx eller .docx.",
  "file-mail": () => "Filen er en mail. Gem skemaet, der er vedhæftet, og brug det i stedet.",
  "file-zip": () => "Filen er en zip-fil. Pak den ud, og brug skemaet, der ligger i den.",
  "file-not-a-workbook": () =>
    "Filen er hverken et regneark eller et Word-dokument. Send fremdriftsskemaet som .xlsx eller .docx.",
  "file-damaged": () => "Filen er beskadiget og kan ikke læses. Gem skemaet igen, og send det på ny.",
  "file-too-large": () =>
    "Filen er for stor til at være et fremdriftsskema. Send skemaet uden andet indhold.",
  "file-forbidden-xml": () =>
    "Filen er bygget på en måde, der ikke er sikker at læse. Gem skemaet igen i Excel eller Word, og send det på ny.",
  "not-a-form": () => "Filen indeholder ikke et fremdriftsskema. Brug det skema, der er sendt ud.",
  "form-turned": () =>
    "Skemaet er vendt, så anbefalingerne står ved siden af hinanden i stedet for under hinanden. Skriv svarene i det skema, der er sendt ud.",
  "form-blank": (p) =>
    p.elsewhere
      ? "Skemaet er ikke udfyldt, men der er skrevet noget uden for svarfelterne. Udfyld skemaet, eller lad sekretariatet vælge, om det skal bruges."
      : "Skemaet er ikke udfyldt. Udfyld det, og send det igen.",
  "is-an-overview": () => "Filen er et regionalt overblik og ikke et svar. Den er ikke talt med.",
  "several-forms": (p) =>
    word(p, "sheet")
      ? `Der er flere skemaer i filen. Svarene er læst på arket ${word(p, "sheet")} og ikke på ${list(p, "others", "og")}. Slet de skemaer, der ikke skal bruges.`
      : `Der er flere skemaer i filen: ${list(p, "others", "og")}. Slet dem, der ikke skal bruges, og send filen igen.`,
  "set-unknown": (p) =>
    `Skemaet er lavet til et sæt anbefalinger, der ikke kendes her ("${word(p, "set")}"). Brug det skema, der er sendt ud.`,
  "set-older": (p) =>
    `Skemaet hører til de ældre anbefalinger for ${word(p, "period")}. Svar, der kan føres videre, er læst. Udfyld helst det nye skema.`,
  "set-newer": (p) =>
    `Skemaet hører til de nyere anbefalinger for ${word(p, "period")}. Svar, der kan føres tilbage, er læst.`,
  "set-changed": () =>
    "Skemaet er lavet, før anbefalingerne fik deres nuværende ordlyd. Svarene er læst alligevel.",
  "set-conflict": (p) =>
    `Skemaet er mærket som "${word(p, "marked")}", men teksterne er fra "${word(p, "read")}". Svarene er læst efter teksterne.`,
  "municipality-unknown": (p) =>
    word(p, "written")
      ? `Kommunen "${word(p, "written")}" kendes ikke. Skriv kommunens navn øverst i skemaet, ud for Kommune.`
      : "Det fremgår ikke, hvilken kommune svaret kommer fra. Skriv kommunens navn øverst i skemaet, ud for Kommune.",
  "municipality-conflict": (p) =>
    `${capital(evidence(p, "chosenFrom"))} siger ${list(p, "chosen", "og")}, men ${evidence(p, "otherFrom")} siger ${list(p, "other", "og")}. ` +
    (p.decided
      ? `Svaret er læst som ${list(p, "chosen", "og")}. Se efter, at det er rigtigt.`
      : "Brug kommunens eget skema, eller lad sekretariatet vælge, hvem svaret kommer fra."),
  "municipality-not-asked": (p) =>
    `${list(p, "municipality", "og")} er ikke blandt de kommuner, der er spurgt. Svaret tælles ikke med.`,
  "joint-return": (p) => `Svaret gælder for ${list(p, "municipalities", "og")} sammen.`,
  "macros-ignored": () => "Filen indeholder makroer. De er ikke kørt.",
  "links-ignored": () => "Filen henviser til andre filer. De er ikke åbnet.",
  "objects-ignored": () =>
    "Filen indeholder indlejrede filer, som ikke er åbnet. Send dem for sig, hvis de hører med.",
  "pictures-ignored": () =>
    "Filen indeholder billeder, som ikke er læst. Skriv det i en bemærkning, hvis de viser noget, der skal med.",
  "changes-tracked": () =>
    "Dokumentet har rettelser, som ingen har godkendt eller afvist. Svarene er læst, som om alle rettelser var godkendt. Ret det, hvis det ikke er meningen.",
  "recommendation-missing": (p) =>
    `Anbefaling ${word(p, "recommendation")} findes ikke i skemaet. Brug det skema, der er sendt ud, eller sæt rækken ind igen.`,
  "recommendation-uncertain": (p) =>
    `Det er ikke til at vide, om rækken er anbefaling ${list(p, "candidates", "eller")}.${word(p, "text") ? ` Teksten er: ${quoted(p, "text")}` : ""}${answer(p)} Skriv anbefalingens egen tekst i rækken.`,
  "recommendation-twice": (p) =>
    `Anbefaling ${word(p, "recommendation")} er besvaret flere steder: ${list(p, "places", "og")}. Lad ét svar stå.`,
  "recommendation-reworded": (p) =>
    `Teksten til anbefaling ${word(p, "recommendation")} er ændret: ${quoted(p, "text")} Se efter, om svaret gælder den rigtige tekst.`,
  "recommendation-mapped": (p) =>
    `Anbefaling ${word(p, "recommendation")} er besvaret som ${word(p, "from")} i det indsendte skema.`,
  "recommendation-not-mapped": (p) =>
    word(p, "from")
      ? `Anbefaling ${word(p, "recommendation")} kan ikke besvares ud fra ${list(p, "from", "og")} i det indsendte skema.${word(p, "answers") ? ` Der er svaret: ${quoted(p, "answers")}` : ""} Skriv et svar i det skema, der er sendt ud.`
      : `Anbefaling ${word(p, "recommendation")} findes ikke i det indsendte skema. Skriv et svar i det skema, der er sendt ud.`,
  "answer-without-heir": (p) =>
    `Anbefaling ${word(p, "from")} i det indsendte skema findes ikke mere.${answer(p)} Svaret tælles ikke med.`,
  "match-conflict": (p) =>
    word(p, "ways") === "number"
      ? `Rækken har nummeret ${word(p, "other")}, men teksten er anbefaling ${word(p, "recommendation")}. Svaret er læst efter teksten.`
      : `Rækken er mærket som anbefaling ${list(p, "other", "og")}, men teksten er anbefaling ${word(p, "recommendation")}. Svaret er læst efter teksten. Se efter, at det er rigtigt.`,
  "rows-reordered": (p) =>
    `Rækkerne står i en anden rækkefølge end i skemaet, der blev sendt ud. Svarene på anbefaling ${list(p, "recommendations", "og")} er læst efter teksten i rækken. Se efter, at det er rigtigt.`,
  "columns-moved": (p) =>
    `Status står ikke i sin egen kolonne. Svarene er læst i kolonne ${word(p, "column")}. Se efter, at det er rigtigt.`,
  "answer-merged": (p) =>
    `Cellerne ${word(p, "area")} er slået sammen. Svaret er læst for hver af anbefalingerne. Del cellerne igen, hvis det ikke er meningen.`,
  "status-missing": (p) => `Status mangler.${remarkBegins(p)} ${choose(p)}`,
  "status-invalid": (p) => `"${word(p, "written")}" er ikke en status. ${choose(p)}${alsoSaid(p)}`,
  "status-ambiguous": (p) =>
    `"${word(p, "written")}" kan betyde ${labels(p, "candidates")}. Skriv ét af ordene helt ud.`,
  "status-not-allowed": (p) => `"${word(p, "written")}" kan ikke bruges ved denne anbefaling. ${choose(p)}`,
  "status-read-as": (p) =>
    `"${word(p, "written")}" er læst som ${labels(p, "status")}. Ret det, hvis det ikke er meningen.`,
  "status-struck": (p) => `"${word(p, "written")}" er streget over, helt eller delvist. ${choose(p)}`,
  "status-colour-only": (p) =>
    `Cellen er farvet, men der står ingen status. Farven ligner ${labels(p, "status")}. ${choose(p)}`,
  "status-colour-differs": (p) =>
    `Der står "${word(p, "written")}", men cellens farve ligner ${labels(p, "looks")}. Svaret er læst som ${labels(p, "status")}. Ret det, hvis det ikke er meningen.`,
  "status-formula-empty": (p) =>
    `Her står en formel (=${word(p, "formula")}), der ikke giver noget svar. Slet den. ${choose(p)}`,
  "status-formula": (p) =>
    `Her står en formel (=${word(p, "formula")}), der nu giver "${word(p, "written")}". Skriv ordet i stedet.`,
  "status-cell-error": (p) => `Her står fejlen ${word(p, "error")} i stedet for en status. ${choose(p)}`,
  "remark-advised": () => "Skriv gerne en bemærkning til status.",
  "remark-required": () => "Bemærkning mangler. Skriv, hvad der ligger bag status.",
  "remark-struck": () =>
    "Noget af bemærkningen er streget over. Det er læst med. Slet det, hvis det ikke skal med.",
  "remark-formula": (p) =>
    `Bemærkningen er en formel (=${word(p, "formula")}). Det, der nu står, er læst som tekst. Skriv teksten i stedet.`,
  "remark-formula-empty": (p) =>
    `Bemærkningen er en formel (=${word(p, "formula")}), der ikke giver nogen tekst. Skriv teksten i stedet.`,
  "remark-cell-error": (p) =>
    `Her står fejlen ${word(p, "error")} i stedet for en bemærkning${word(p, "formula") ? `, fordi teksten begynder som en formel: "=${word(p, "formula")}"` : ""}. Skriv bemærkningen igen.`,
  "remark-read-as": (p) =>
    `Bemærkningen er et tal eller en dato og er læst som "${word(p, "written")}". Ret den, hvis det ikke er meningen.`,
  "kan-unanswered": () => "Ikke besvaret. Det er frivilligt at svare.",
  "kan-without-status": (p) =>
    `Der er en bemærkning, men ingen status.${remarkBegins(p)} ${choose(p)} Det er frivilligt at svare.`,
  "text-beside": (p) =>
    `Uden for svarfelterne står: ${quoted(p, "text")} Flyt det til bemærkningen, hvis det skal med.`,
  "text-beside-column": (p) =>
    `I denne kolonne står uden for svarfelterne: "${word(p, "text")}"${p.more ? ` og mere i ${word(p, "more")} celler til` : ""}. Flyt det til bemærkningerne, hvis det skal med.`,
  "own-row": (p) =>
    `Rækken er ikke en del af skemaet: ${quoted(p, "text")} Flyt det til en bemærkning, hvis det skal med.`,
  "cell-note": (p) =>
    `Cellen har en note: ${quoted(p, "text")} Flyt den til bemærkningen, hvis den skal med.`,
  "text-box": (p) =>
    `Over cellerne ligger en tekstboks: ${quoted(p, "text")} Flyt teksten til en bemærkning, hvis den skal med.`,
  "own-sheet": (p) =>
    `På arket ${word(p, "sheet")} står noget, der ikke er en del af skemaet: "${word(p, "text")}"${p.more ? ` og mere i ${word(p, "more")} celler til` : ""}. Flyt det til en bemærkning, hvis det skal med.`,
  "own-table": (p) =>
    `Tabellen er ikke en del af skemaet: "${word(p, "text")}"${p.more ? ` og mere i ${word(p, "more")} celler til` : ""}. Flyt det til en bemærkning, hvis det skal med.`,
  "text-outside-tables": (p) =>
    `Uden for tabellerne står: "${word(p, "text")}"${p.more ? ` og ${word(p, "more")} afsnit til` : ""}. Flyt det til en bemærkning, hvis det skal med.`,
  "answer-elsewhere": (p) =>
    `På arket ${word(p, "sheet")} er anbefaling ${word(p, "recommendation")} besvaret anderledes.${answer(p)}`,
  superseded: (p) =>
    `Et nyere svar fra ${word(p, "municipality")} (${word(p, "file")}) er talt med i stedet.`,
  "same-file-twice": (p) => `Filen er den samme som ${word(p, "file")}. Den er kun talt med én gang.`,
  "undecided-same-time": (p) =>
    `Svaret fra ${word(p, "municipality")} er gemt samtidig med ${andMore(p, "file")}. Vælg, hvilket der gælder.`,
  "undecided-no-time": (p) =>
    `Der er flere svar fra ${word(p, "municipality")}, og det fremgår ikke, hvilket der er nyest (se også ${andMore(p, "file")}). Vælg, hvilket der gælder.`,
  decided: (p) => `Sekretariatet har besluttet, at svaret gælder for ${list(p, "municipalities", "og")}.`,
  "passed-over": (p) =>
    `Sekretariatet har valgt et andet svar fra ${word(p, "municipality")} (${word(p, "file")}). Det er talt med i stedet.`,
  "set-aside": () => "Sekretariatet har besluttet, at svaret ikke skal bruges.",
  "correction-unreadable": (p) =>
    `${word(p, "written") ? `"${word(p, "written")}" kan ikke tælles` : "Status er slettet"}. Vælg en status fra listen, og saml igen. Indtil da gælder kommunens eget svar.`,
  "correction-lapsed": (p) =>
    `Jeres rettelse af ${word(p, "municipality")}, anbefaling ${word(p, "recommendation")}, gjaldt et svar, som kommunen har afløst med et nyt. Rettelsen er ikke ført med over.`,
  "decision-unreadable": (p) =>
    `"${word(p, "written")}" er ikke en kommune, der er spurgt. Skriv kommunens navn, eller skriv, at svaret ikke bruges.`,
  "overview-column-missing": (p) =>
    `Kolonnen ${list(p, "columns", "og")} findes ikke mere i overblikket, så det, I selv har skrevet, kan ikke føres med. Giv kolonnen sit navn igen, eller hent en ældre udgave af overblikket.`,
  "record-damaged": (p) =>
    `Overblikkets skjulte ark er ændret, så ${p.rows === 1 ? "1 svar" : `${p.rows ?? 0} svar`} ikke kan læses derfra. Saml igen med de oprindelige filer.`,
} satisfies Record<FindingCode, (parameters: Parameters) => string>;
