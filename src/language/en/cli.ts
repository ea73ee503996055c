import type { Texts } from "../da/texts";
import { said } from "../quoting/shown";
import { help } from "./help";
import { kkrName } from "./phrases/kkr";
import { listed } from "./phrases/listed";

export const cli: Texts["cli"] = {
  help,
  usage: {
    placeholder: (command, option) => {
      if (option === "out") {
        return (
          {
            forms: "FOLDER",
            merge: "OVERVIEW.xlsx",
            round: "OVERVIEW.xlsx",
            calendar: "FILE.ics",
            letters: "FOLDER",
            paper: "FILE.docx",
            set: "SET.xlsx",
          }[command] ?? "FILE.xlsx"
        );
      }
      const words: Readonly<Record<string, string>> = {
        municipality: "København",
        from: "SET.xlsx",
        period: "2018-2019",
        earlier: "OVERVIEW.xlsx",
        deadline: "2017-11-30",
        contact: "secretariat@example.com",
        set: "FILE.json",
        kkr: "Hovedstaden",
        into: "EARLIER.xlsx",
        json: "RESULT.json",
        replies: "FOLDER",
        data: "DATA.parquet",
        kind: "reminder",
        forms: "FOLDER",
        contacts: "CONTACTS.csv",
        on: "2017-11-20",
        template: "LETTERHEAD.dotx",
        lang: "en",
      };
      return words[option] ?? "…";
    },
    unknownCommand: (word, near) =>
      said`There is no command "${word}". ${near ? `Did you mean "${near}"? ` : ""}See the commands with: fremdrift --help`,
    unknownOption: (word, near, command) =>
      said`"${word}" cannot be used here. ${near ? `Did you mean ${near}? ` : ""}See what can be used with: fremdrift ${command ? `${command} ` : ""}--help`,
    optionTwice: (option) => said`${option} is given more than once. Write it only once.`,
    noValueWanted: (option) => said`${option} stands alone. Delete what follows the equals sign.`,
    valueMissing: (option, example) =>
      said`Something is missing after ${option}. For example: ${option} ${example}`,
    optionMissing: (option, example) => said`${option} is missing. Add, for example: ${option} ${example}`,
    wordTooMany: (word, command) =>
      said`"${word}" does not belong here. Put names with spaces in quotation marks, or see: fremdrift ${command} --help`,
    pathMissing: (command) =>
      `There is nothing to read. Name one or more files or folders, e.g.: fremdrift ${command} returns`,
    setDeedUnknown: (word, near, known) =>
      said`There is no "fremdrift set ${word}". ${near ? `Did you mean "${near}"? ` : ""}Choose ${listed(known, "or")}.`,
    setFileMissing: (deed) => `Write also which set it is about, e.g.: fremdrift set ${deed} SET.xlsx`,
    wrongDeadline: (word) => said`"${word}" is no date. Write year-month-day, e.g.: --deadline 2017-11-30`,
    wrongContact: (word) =>
      said`"${word}" is no e-mail address. Write e.g.: --contact secretariat@example.com`,
    wrongPeriod: (word) => said`"${word}" cannot be used as a period. Write e.g.: --period 2018-2019`,
    twoSets:
      "Write two sets: the old one first, then the new one, e.g.: fremdrift set compare kkr-hovedstaden-2015 NEW.json",
    paperUnknown: (word, near, known) =>
      said`There is no paper "${word}". ${near ? `Did you mean "${near}"? ` : ""}Choose ${listed(known, "or")}.`,
    nextSetMissing: "Write also which new set the document is about, e.g. --set NEW.xlsx",
    paperSourceMissing: "Write also which overview the document is made from, e.g. OVERVIEW.xlsx",
    roundsNotCompared: "Only progress forms can be compared with an earlier round. Leave out --earlier.",
    earlierNotInWord:
      "A form in Word does not show what was answered last time. Make it without --earlier, or in Excel (.xlsx).",
    paperNotOfType: (kind, set) =>
      said`The paper "${kind}" cannot be made from ${set}, which has another kind of form.`,
    noSetWorkbook: (set) =>
      said`${set} has a kind of form that can only be made in JSON. See docs/employment-plans.md and docs/collaborations.md`,
    unknownLanguage: (word) => said`There is no language "${word}". Write --lang da or --lang en`,
    wrongEpoch: (value) =>
      said`SOURCE_DATE_EPOCH is "${value}". It must be a whole number of seconds since 1970, or not be set.`,
  },
  choose: {
    setUnknown: (word, known) =>
      said`The recommendation set "${word}" is neither built in nor a file. The built-in ones are ${listed(known)}.`,
    setUnopened: (path) =>
      said`${path} cannot be opened. Check that the file exists and that you have access to it.`,
    setWrong: (path, faults) => said`${path} cannot be used as a recommendation set: ${faults.join(" ")}`,
    insteadOfSet: {
      form: "a municipality's form",
      overview: "a regional overview",
      workbook: "a workbook without the sheets Set and Recommendations",
      unreadable: "no Excel file that can be read",
    },
    noSet: (path, is) =>
      said`${path} is ${is} and cannot be used as a recommendation set. Make one with: fremdrift set new --out SET.xlsx`,
    notOfOneLine: (older, newer) =>
      said`${newer} does not take over from ${older}, not by way of other sets either. Swap them, or write in the new set which set it takes over from.`,
    municipalityUnknown: (word, near) =>
      said`There is no municipality "${word}". ${near ? `Did you mean ${near}? ` : ""}Write its name or number, e.g. København or 101.`,
    municipalitySeveral: (word, names) =>
      said`"${word}" can be ${listed(names, "or")}. Write one municipality's name or number.`,
    kkrUnknown: (word, known) => said`There is no KKR "${word}". Choose ${listed(known, "or")}.`,
    othersNotCounted: (asked) =>
      said`Note: The recommendations apply only to the municipalities of ${kkrName(asked)}. Returns from others are not counted.`,
  },
  files: {
    overviewSkipped: (path) => said`${path} is a regional overview, not a return. It was skipped.`,
    notFound: (path) => said`${path} does not exist. Check the name.`,
    patternFitsNothing: (path) => said`No files match ${path}. Check the name.`,
    nothingToRead:
      "There are no files to read in the places given. Put the returns in the folder, and try again.",
    folderMissing: (path) => said`The folder ${path} does not exist. Make it, or choose another.`,
    isFolder: (path) => said`${path} is a folder. Write a file name too.`,
    notFolder: (path) => said`${path} is not a folder. Choose another name.`,
    wrongEnding: (path, ending) => said`${path} must end in ${ending}.`,
    noDataEnding: (path) => said`${path} must end in .parquet, .csv or .json.`,
    noComparisonEnding: (path) => said`${path} must end with .docx or .xlsx.`,
    unopened: (path) => said`${path} cannot be opened. Close it in other programs, and try again.`,
    noOverview: (path) => said`${path} is no regional overview. Choose the latest overview.`,
    overviewOfOwnSet: (path, its) =>
      said`${path} belongs to the recommendation set "${its}". Add --set and the set's file, e.g. --set ${its}.json`,
    noAnswers: (path) => said`${path} holds no answer that counts.`,
    severalPapers: (count) =>
      `There are answers from ${count} municipalities. Write a folder after --out, and each gets its document.`,
    intoNoOverview: (path) =>
      said`${path} is not a regional overview that you can continue from. Choose the latest overview.`,
    overviewTooLarge: (path) =>
      said`${path} is too large to be read, so it has not been changed. If it is a regional overview, divide it into several, e.g. one for each region, or save under another name.`,
    setForgotten: (its, count, asked) =>
      said`${count === 1 ? "The return belongs" : `${count} returns belong`} to the recommendation set "${its}", but ${asked} is asked about. Add --set and the set's file, such as: --set ${its}.json`,
    intoOtherSet: (path, its, asked) =>
      said`${path} belongs to the recommendation set ${its} and not to ${asked}. Add --set ${its}, or choose another overview.`,
    isLink: (path) => said`${path} is a link to something else. Choose another name.`,
    noPlainFile: (path) => said`${path} is not an ordinary file. Choose another name.`,
    notOurs: (paths) =>
      said`${listed(paths)} already ${paths.length === 1 ? "exists and does" : "exist and do"} not look like something that Fremdrift has made. Move ${paths.length === 1 ? "it" : "them"}, or choose another place.`,
    sameOutput: (path) => said`${path} is given twice. Give each file a name of its own.`,
    wouldReplaceReturn: (path) =>
      said`${path} is one of the returns and would be overwritten. Choose another name.`,
    wouldReplaceAnswers: (paths) =>
      said`${listed(paths)} ${paths.length === 1 ? "already exists and is not an empty form" : "already exist and are not empty forms"}. Move ${paths.length === 1 ? "it" : "them"}, or choose another place.`,
    wouldReplacePapers: (paths) =>
      said`${listed(paths)} already ${paths.length === 1 ? "exists" : "exist"} and may have been written in. Move ${paths.length === 1 ? "it" : "them"}, or choose another place.`,
    wouldLoseNotes: (path) =>
      said`${path} holds the secretariat's notes, choices or corrections. Carry them over by adding: --into "${path}" – or save under another name.`,
    locked: (path) =>
      said`${path} is open in another program, e.g. Excel, or is write-protected. Close it, and try again.`,
    notAllowed: (path) =>
      said`${path} cannot be saved because you may not write there. Choose another place.`,
    readOnly: (path) => said`${path} cannot be saved because the disk is read-only. Choose another place.`,
    diskFull: (path) =>
      said`There is not enough space for ${path}. Free up some space, or choose another place.`,
    unwritten: (path, code) =>
      said`${path} could not be saved (${code}). Choose another place, and try again.`,
    untouched: "Nothing has been changed.",
    partlyWritten: (count) =>
      count === 1 ? "1 file had already been saved." : `${count} files had already been saved.`,
    unexpected: (what) =>
      said`Something unexpected went wrong: ${what}. Try again, and report it if it comes back.`,
    reading: (number, count) => `Reading ${number} of ${count} …`,
  },
  results: {
    set: (set) =>
      said`${set.id}${set.current ? "  (current)" : ""}\n  ${set.title}\n  ${set.extent.join(", ")}`,
    setMade: (path) => said`The recommendation set is in ${path}`,
    setSound: (path, extent) => said`${path} is in order: ${extent.join(", ")}.`,
    setFaulty: (path, count) => said`${path}: ${count === 1 ? "1 thing" : `${count} things`} to put right.`,
    formMade: (municipality, path) => said`The form for ${municipality} is in ${path}`,
    togetherMade: (count, path) => said`One form with a row for each of the ${count} is in ${path}`,
    formsMade: (count, kkr, folder) =>
      count === 1
        ? said`1 form for the municipality of ${kkrName(kkr)} is in ${folder}`
        : said`${count} forms for the municipalities of ${kkrName(kkr)} are in ${folder}`,
    states: {
      accepted: "counts",
      superseded: "replaced by a newer return",
      undecided: "to be decided",
      rejected: "cannot be used",
    },
    noMunicipality: "unknown municipality",
    municipalities: (names) => listed(names),
    fileLine: (file, municipality, state) => said`${file} · ${municipality} · ${state}`,
    answered: (answered, asked) => `${answered} of ${asked} answered`,
    severities: { error: "To correct", warning: "Worth a look", note: "For information" },
    haveAnswered: (accepted, asked) =>
      `${accepted} of ${asked} ${asked === 1 ? "municipality has" : "municipalities have"} answered.`,
    missing: (names) =>
      said`${names.length} ${names.length === 1 ? "municipality has" : "municipalities have"} not answered: ${listed(names)}.`,
    notJoined: (names) =>
      said`${names.length} ${names.length === 1 ? "municipality has" : "municipalities have"} not joined and ${names.length === 1 ? "owes" : "owe"} no answer to SKAL: ${listed(names)}.`,
    undecided: (names) =>
      said`${names.length} ${names.length === 1 ? "municipality is" : "municipalities are"} to be decided: ${listed(names)}. See the overview's sheet Returns.`,
    remembered: (file) => said`${file} (from the earlier overview)`,
    since: "Since the earlier overview:",
    noChanges: "Nothing has changed.",
    arrived: (names) => said`New returns from ${listed(names)}.`,
    replaced: (names) => said`Updated returns from ${listed(names)}.`,
    withdrawn: (names) => said`Returns that no longer count: ${listed(names)}.`,
    statusChanged: (municipality, recommendation, before, after) =>
      said`${municipality}, ${recommendation}: from ${before} to ${after}`,
    overview: (path) => said`The overview is in ${path}`,
    data: (path) => said`Data for other programs is in ${path}`,
    csvIsForPrograms:
      "Note: Do not open the CSV file in Excel, which may make dates of numbers and formulas of text. Use the overview's sheet Data.",
    papersMade: (count, folder) =>
      said`${count === 1 ? "1 document is" : `${count} documents are`} in ${folder}`,
    paperMade: (path) => said`The document is in ${path}`,
    comparisonMade: (path) => said`The comparison is in ${path}`,
    summary: (path) => said`The result as JSON is in ${path}`,
    replies: (count, folder) =>
      count === 0
        ? "No municipality needs a reply."
        : said`${count} draft ${count === 1 ? "reply is" : "replies are"} in ${folder}`,
    olderReplies: (folder, names) =>
      said`Note: ${folder} also contains files from earlier: ${listed(names)}.`,
    morePoints: (count) => `… and ${count} more points. See the sheet Findings in the overview.`,
    nothingIn: (count, files) =>
      count === files
        ? `There is nothing to look at in the ${files === 1 ? "file" : `${files} files`}.`
        : `There is nothing to look at in ${count} of the ${files} files.`,
    nothingToCorrect: "There is nothing to correct.",
  },
};
