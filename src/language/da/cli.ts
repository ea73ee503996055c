import type { ReturnState } from "../../core/findings/returnState";
import { said } from "../quoting/shown";
import { help } from "./help";
import { kkrName } from "./phrases/kkr";
import { listed } from "./phrases/listed";

const states: Readonly<Record<ReturnState, string>> = {
  accepted: "tæller med",
  superseded: "erstattet af et nyere skema",
  undecided: "til afklaring",
  rejected: "kan ikke bruges",
};

export const cli = {
  help,
  usage: {
    /** What stands after an option, by command and option. */
    placeholder: (command: string, option: string): string => {
      if (option === "out") {
        return (
          {
            forms: "MAPPE",
            merge: "OVERBLIK.xlsx",
            round: "OVERBLIK.xlsx",
            calendar: "FIL.ics",
            letters: "MAPPE",
            paper: "FIL.docx",
            set: "SÆT.xlsx",
          }[command] ?? "FIL.xlsx"
        );
      }
      const words: Readonly<Record<string, string>> = {
        municipality: "København",
        from: "SÆT.xlsx",
        period: "2018-2019",
        earlier: "OVERBLIK.xlsx",
        deadline: "2017-11-30",
        contact: "sekretariat@eksempel.dk",
        set: "FIL.json",
        kkr: "Hovedstaden",
        into: "TIDLIGERE.xlsx",
        json: "RESULTAT.json",
        replies: "MAPPE",
        data: "DATA.parquet",
        kind: "reminder",
        forms: "MAPPE",
        contacts: "KONTAKTER.csv",
        on: "2017-11-20",
        template: "BREVPAPIR.dotx",
        lang: "en",
      };
      return words[option] ?? "…";
    },
    unknownCommand: (word: string, near: string | null) =>
      said`Kommandoen "${word}" findes ikke. ${near ? `Mente du "${near}"? ` : ""}Se kommandoerne med: fremdrift --help`,
    unknownOption: (word: string, near: string | null, command: string | null) =>
      said`"${word}" kan ikke bruges her. ${near ? `Mente du ${near}? ` : ""}Se mulighederne med: fremdrift ${command ? `${command} ` : ""}--help`,
    optionTwice: (option: string) => said`${option} står mere end én gang. Skriv det kun én gang.`,
    noValueWanted: (option: string) =>
      said`${option} skal stå alene. Slet det, der står efter lighedstegnet.`,
    valueMissing: (option: string, example: string) =>
      said`Der mangler noget efter ${option}. Skriv fx: ${option} ${example}`,
    optionMissing: (option: string, example: string) =>
      said`${option} mangler. Tilføj fx: ${option} ${example}`,
    wordTooMany: (word: string, command: string) =>
      said`"${word}" hører ikke til her. Sæt navne med mellemrum i anførselstegn, eller se hjælpen: fremdrift ${command} --help`,
    pathMissing: (command: string) =>
      `Skriv også, hvad der skal læses: en eller flere filer eller mapper, fx: fremdrift ${command} svar`,
    setDeedUnknown: (word: string, near: string | null, known: readonly string[]) =>
      said`"fremdrift set ${word}" findes ikke. ${near ? `Mente du "${near}"? ` : ""}Vælg ${listed(known, "eller")}.`,
    setFileMissing: (deed: string) =>
      `Skriv også, hvilket sæt det drejer sig om, fx: fremdrift set ${deed} SÆT.xlsx`,
    wrongDeadline: (word: string) =>
      said`"${word}" er ikke en dato. Skriv år-måned-dag, fx: --deadline 2017-11-30`,
    wrongContact: (word: string) =>
      said`"${word}" er ikke en e-mailadresse. Skriv fx: --contact sekretariat@eksempel.dk`,
    wrongPeriod: (word: string) => said`"${word}" kan ikke bruges som periode. Skriv fx: --period 2018-2019`,
    twoSets:
      "Skriv to sæt: først det gamle, så det nye, fx: fremdrift set compare kkr-hovedstaden-2015 NYT.json",
    paperUnknown: (word: string, near: string | null, known: readonly string[]) =>
      said`Dokumentet "${word}" findes ikke. ${near ? `Mente du "${near}"? ` : ""}Vælg ${listed(known, "eller")}.`,
    nextSetMissing: "Skriv også, hvilket nyt sæt dokumentet handler om, fx: --set NYT.xlsx",
    paperSourceMissing: "Skriv også, hvilket overblik dokumentet skal laves af, fx: OVERBLIK.xlsx",
    roundsNotCompared: "Kun fremdriftsskemaer kan sammenlignes med en tidligere runde. Udelad --earlier.",
    earlierNotInWord:
      "Et skema i Word viser ikke, hvad kommunen svarede sidst. Lav det uden --earlier, eller lav det i Excel (.xlsx).",
    paperNotOfType: (kind: string, set: string) =>
      said`Dokumentet "${kind}" kan ikke laves af ${set}, som har et andet slags skema.`,
    noSetWorkbook: (set: string) =>
      said`${set} har et slags skema, der kun kan laves i JSON. Se docs/employment-plans.md og docs/collaborations.md`,
    unknownLanguage: (word: string) => said`Sproget "${word}" findes ikke. Skriv --lang da eller --lang en`,
    wrongEpoch: (value: string) =>
      said`SOURCE_DATE_EPOCH er "${value}". Det skal være et helt antal sekunder siden 1970, eller slet ikke være sat.`,
  },
  choose: {
    setUnknown: (word: string, known: readonly string[]) =>
      said`Anbefalingssættet "${word}" findes hverken blandt de indbyggede eller som fil. De indbyggede er ${listed(known)}.`,
    setUnopened: (path: string) =>
      said`${path} kan ikke åbnes. Tjek, at filen findes, og at du har adgang til den.`,
    setWrong: (path: string, faults: readonly string[]) =>
      said`${path} kan ikke bruges som anbefalingssæt: ${faults.join(" ")}`,
    /** What a workbook is that is no set. */
    insteadOfSet: {
      form: "et skema til en kommune",
      overview: "et regionalt overblik",
      workbook: "en projektmappe uden arkene Sæt og Anbefalinger",
      unreadable: "ikke en Excel-fil, der kan læses",
    },
    noSet: (path: string, is: string) =>
      said`${path} er ${is} og kan ikke bruges som anbefalingssæt. Lav et sæt med: fremdrift set new --out SÆT.xlsx`,
    notOfOneLine: (older: string, newer: string) =>
      said`${newer} afløser ikke ${older}, heller ikke gennem andre sæt. Byt om, eller skriv i det nye sæt, hvilket sæt det afløser.`,
    municipalityUnknown: (word: string, near: string | null) =>
      said`Kommunen "${word}" findes ikke. ${near ? `Mente du ${near}? ` : ""}Skriv kommunens navn eller nummer, fx København eller 101.`,
    municipalitySeveral: (word: string, names: readonly string[]) =>
      said`"${word}" kan være ${listed(names, "eller")}. Skriv den ene kommunes navn eller nummer.`,
    kkrUnknown: (word: string, known: readonly string[]) =>
      said`KKR "${word}" findes ikke. Vælg ${listed(known, "eller")}.`,
    othersNotCounted: (asked: string) =>
      said`Bemærk: Anbefalingerne gælder kun for kommunerne i ${kkrName(asked)}. Svar fra andre kommuner tæller ikke med.`,
  },
  files: {
    overviewSkipped: (path: string) =>
      said`${path} er et regionalt overblik og ikke et udfyldt skema. Filen er sprunget over.`,
    notFound: (path: string) => said`${path} findes ikke. Tjek navnet.`,
    patternFitsNothing: (path: string) => said`Ingen filer passer til ${path}. Tjek navnet.`,
    nothingToRead:
      "Der er ingen filer at læse de steder, du har angivet. Læg skemaerne i mappen, og prøv igen.",
    folderMissing: (path: string) => said`Mappen ${path} findes ikke. Opret den, eller vælg en anden.`,
    isFolder: (path: string) => said`${path} er en mappe. Skriv også et filnavn.`,
    notFolder: (path: string) => said`${path} er ikke en mappe. Vælg et andet navn.`,
    wrongEnding: (path: string, ending: string) => said`${path} skal ende på ${ending}.`,
    noDataEnding: (path: string) => said`${path} skal ende på .parquet, .csv eller .json.`,
    noComparisonEnding: (path: string) => said`${path} skal ende på .docx eller .xlsx.`,
    unopened: (path: string) => said`${path} kan ikke åbnes. Luk den i andre programmer, og prøv igen.`,
    noOverview: (path: string) => said`${path} er ikke et regionalt overblik. Vælg det seneste overblik.`,
    overviewOfOwnSet: (path: string, its: string) =>
      said`${path} hører til anbefalingssættet "${its}". Tilføj --set og sættets fil, fx: --set ${its}.json`,
    noAnswers: (path: string) => said`I ${path} er der ikke et svar, der tæller med.`,
    severalPapers: (count: number) =>
      `Der er svar fra ${count} kommuner. Skriv en mappe efter --out, så får hver kommune sit dokument.`,
    intoNoOverview: (path: string) =>
      said`${path} er ikke et regionalt overblik, du kan arbejde videre med. Vælg det seneste overblik.`,
    overviewTooLarge: (path: string) =>
      said`${path} er for stort til at kunne læses, så det er ikke ændret. Er det et regionalt overblik, så del det op i flere, fx et for hver landsdel, eller gem under et andet navn.`,
    setForgotten: (its: string, count: number, asked: string) =>
      said`${count === 1 ? "Skemaet" : `${count} skemaer`} hører til anbefalingssættet "${its}", men der samles svar på ${asked}. Tilføj --set og sættets fil, fx: --set ${its}.json`,
    intoOtherSet: (path: string, its: string, asked: string) =>
      said`${path} hører til anbefalingssættet ${its} og ikke til ${asked}. Tilføj --set ${its}, eller vælg et andet overblik.`,
    isLink: (path: string) => said`${path} er en genvej til noget andet. Vælg et andet navn.`,
    noPlainFile: (path: string) => said`${path} er ikke en almindelig fil. Vælg et andet navn.`,
    notOurs: (paths: readonly string[]) =>
      said`${listed(paths)} findes i forvejen og ser ikke ud til at være lavet af Fremdrift. Flyt ${paths.length === 1 ? "den" : "dem"}, eller vælg et andet sted.`,
    sameOutput: (path: string) => said`${path} står to steder. Giv hver fil sit eget navn.`,
    wouldReplaceReturn: (path: string) =>
      said`${path} er et af de skemaer, der skal læses, og ville blive overskrevet. Vælg et andet navn.`,
    wouldReplaceAnswers: (paths: readonly string[]) =>
      said`${listed(paths)} ${paths.length === 1 ? "findes i forvejen og er ikke et tomt skema" : "findes i forvejen og er ikke tomme skemaer"}. Flyt ${paths.length === 1 ? "den" : "dem"}, eller vælg et andet sted.`,
    wouldReplacePapers: (paths: readonly string[]) =>
      said`${listed(paths)} findes i forvejen, og der kan være skrevet i ${paths.length === 1 ? "den" : "dem"}. Flyt ${paths.length === 1 ? "den" : "dem"}, eller vælg et andet sted.`,
    wouldLoseNotes: (path: string) =>
      said`${path} har noter, valg eller rettelser fra sekretariatet. Tag dem med ved at tilføje: --into "${path}" – eller gem under et andet navn.`,
    locked: (path: string) =>
      said`${path} er åben i et andet program, fx Excel, eller er skrivebeskyttet. Luk den, og prøv igen.`,
    notAllowed: (path: string) =>
      said`${path} kan ikke gemmes, fordi du ikke har lov til at skrive dér. Vælg et andet sted.`,
    readOnly: (path: string) =>
      said`${path} kan ikke gemmes, fordi disken er skrivebeskyttet. Vælg et andet sted.`,
    diskFull: (path: string) => said`Der er ikke plads til ${path}. Frigør plads, eller vælg et andet sted.`,
    unwritten: (path: string, code: string) =>
      said`${path} kunne ikke gemmes (${code}). Vælg et andet sted, og prøv igen.`,
    untouched: "Der er ikke ændret noget.",
    partlyWritten: (count: number) =>
      count === 1 ? "1 fil nåede at blive gemt." : `${count} filer nåede at blive gemt.`,
    unexpected: (what: string) =>
      said`Der skete en uventet fejl: ${what}. Prøv igen. Sker det igen, så kontakt den, der hjælper dig.`,
    reading: (number: number, count: number) => `Læser ${number} af ${count} …`,
  },
  results: {
    set: (set: { id: string; title: string; extent: readonly string[]; current: boolean }) =>
      said`${set.id}${set.current ? "  (gælder nu)" : ""}\n  ${set.title}\n  ${set.extent.join(", ")}`,
    setMade: (path: string) => said`Anbefalingssættet ligger i ${path}`,
    setSound: (path: string, extent: readonly string[]) => said`${path} er i orden: ${extent.join(", ")}.`,
    setFaulty: (path: string, count: number) =>
      said`${path}: ${count === 1 ? "1 ting" : `${count} ting`} skal rettes.`,
    formMade: (municipality: string, path: string) => said`Skemaet til ${municipality} ligger i ${path}`,
    togetherMade: (count: number, path: string) =>
      said`Ét skema med en række til hver af de ${count} ligger i ${path}`,
    formsMade: (count: number, kkr: string, folder: string) =>
      count === 1
        ? said`1 skema til kommunen i ${kkrName(kkr)} ligger i ${folder}`
        : said`${count} skemaer til kommunerne i ${kkrName(kkr)} ligger i ${folder}`,
    states,
    noMunicipality: "ukendt kommune",
    municipalities: (names: readonly string[]) => listed(names),
    fileLine: (file: string, municipality: string, state: string) =>
      said`${file} · ${municipality} · ${state}`,
    answered: (answered: number, asked: number) => `${answered} af ${asked} besvaret`,
    severities: { error: "Skal rettes", warning: "Bør tjekkes", note: "Til orientering" },
    haveAnswered: (accepted: number, asked: number) =>
      `${accepted} af ${asked} ${asked === 1 ? "kommune" : "kommuner"} har svaret.`,
    missing: (names: readonly string[]) =>
      said`${names.length} ${names.length === 1 ? "kommune" : "kommuner"} mangler at svare: ${listed(names)}.`,
    notJoined: (names: readonly string[]) =>
      said`${names.length} ${names.length === 1 ? "kommune har" : "kommuner har"} ikke tilsluttet sig og skylder ikke svar på SKAL: ${listed(names)}.`,
    undecided: (names: readonly string[]) =>
      said`${names.length} ${names.length === 1 ? "kommune" : "kommuner"} er til afklaring: ${listed(names)}. Se arket Svarstatus i overblikket.`,
    remembered: (file: string) => said`${file} (fra det tidligere overblik)`,
    since: "Siden det tidligere overblik:",
    noChanges: "Ingen ændringer.",
    arrived: (names: readonly string[]) => said`Nye svar fra ${listed(names)}.`,
    replaced: (names: readonly string[]) => said`Opdaterede svar fra ${listed(names)}.`,
    withdrawn: (names: readonly string[]) => said`Svar, der ikke længere tæller med: ${listed(names)}.`,
    statusChanged: (municipality: string, recommendation: string, before: string, after: string) =>
      said`${municipality}, ${recommendation}: fra ${before} til ${after}`,
    overview: (path: string) => said`Overblikket ligger i ${path}`,
    data: (path: string) => said`Data til andre programmer ligger i ${path}`,
    csvIsForPrograms:
      "Bemærk: Åbn ikke CSV-filen i Excel, som kan lave tal om til datoer og tekst om til formler. Brug arket Data i overblikket.",
    papersMade: (count: number, folder: string) =>
      said`${count === 1 ? "1 dokument" : `${count} dokumenter`} ligger i ${folder}`,
    paperMade: (path: string) => said`Dokumentet ligger i ${path}`,
    comparisonMade: (path: string) => said`Sammenligningen ligger i ${path}`,
    summary: (path: string) => said`Resultatet som JSON ligger i ${path}`,
    replies: (count: number, folder: string) =>
      count === 0
        ? "Ingen kommuner skal have brev."
        : said`Udkast til breve til ${count === 1 ? "1 kommune" : `${count} kommuner`} ligger i ${folder}`,
    olderReplies: (folder: string, names: readonly string[]) =>
      said`Bemærk: I ${folder} ligger der også filer fra tidligere: ${listed(names)}.`,
    /** @param count points of one file that are not shown */
    morePoints: (count: number) => `… og ${count} punkter til. Se arket Opmærksomhedspunkter i overblikket.`,
    nothingIn: (count: number, files: number) =>
      count === files
        ? `Der er ikke noget at se på i ${files === 1 ? "filen" : `de ${files} filer`}.`
        : `I ${count} af de ${files} filer er der ikke noget at se på.`,
    nothingToCorrect: "Der er ikke noget at rette.",
  },
};
