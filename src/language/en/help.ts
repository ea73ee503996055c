import type { Texts } from "../da/texts";

export const help: Texts["cli"]["help"] = {
  general: `Fremdrift makes progress forms for the municipalities and gathers their returns in one regional overview.

Usage:
  fremdrift sets                     show the recommendation sets
  fremdrift set new --out SET.xlsx   make a recommendation set in Excel, from an earlier one if you like
  fremdrift set compare OLD NEW      see what has changed from one set to the next
  fremdrift form  --municipality København --out FILE.xlsx
                                     make one municipality's form
  fremdrift forms --out FOLDER       make a form for each municipality
  fremdrift check FILE ...           check returns
  fremdrift merge FOLDER --out OVERVIEW.xlsx
                                     gather the returns in a regional overview
  fremdrift round new --out OVERVIEW.xlsx
                                     begin an overview before anybody has answered
  fremdrift letters OVERVIEW.xlsx --kind reminder --out FOLDER
                                     draft invitations, reminders or thanks
  fremdrift paper status OVERVIEW.xlsx --out FILE.docx
                                     make a Word document for the meeting

  fremdrift merge --help             explain one command
  --lang da                          Danish instead of English

Fremdrift sends nothing anywhere. Everything happens on your own computer.`,
  sets: `fremdrift sets
  Shows the recommendation sets that come with the program, and which one is current.`,
  set: `fremdrift set new --out SET.xlsx [--from ID|SET.json|SET.xlsx|OVERVIEW.xlsx] [--period 2018-2019]
  Makes an Excel file for the recommendations: empty, or with all those of an earlier set and a column in
  which you choose whether each is kept, adjusted or removed.
fremdrift set check SET.xlsx|SET.json [--json]
  Shows everything that is missing or wrong in the set, all at once, and in which cell.
fremdrift set export SET.xlsx --out SET.json
  Saves the set as JSON for other programs.
fremdrift set compare OLD NEW [--json] [--out FILE.docx|FILE.xlsx]
  Shows which recommendations are kept, adjusted, new and removed from one set to a later one, and which
  words have changed. A set is its name from "fremdrift sets" or a file.
  --from          the set that the new one takes over from
  --period        the years that the new set is for, e.g. 2018-2019
  --out           the file that the set or the comparison is saved in; a file that exists is not replaced
  --json          show the result as JSON`,
  form: `fremdrift form --municipality 101|København [--set ID|FILE] --out FILE.xlsx|.docx
                [--earlier OVERVIEW.xlsx] [--deadline 2017-11-30] [--contact ADDRESS]
  Makes the progress form of one municipality or one joint jobcentre.
  --municipality  the municipality's number or name, e.g. 101, København or Tårnby-Dragør
  --set           another recommendation set: its name from "fremdrift sets" or a file
  --earlier       an earlier overview: below each recommendation stands what was answered last time
  --deadline      another deadline than the set's, e.g. 2017-11-30
  --contact       another e-mail address than the set's
  --out           the file that the form is saved in; a name that ends in .docx makes it a form in Word`,
  forms: `fremdrift forms [--kkr Hovedstaden] [--set ID|FILE] --out FOLDER [--word]
                [--earlier OVERVIEW.xlsx] [--deadline 2017-11-30] [--contact ADDRESS]
  Makes a progress form for each municipality of the KKR.
  --kkr           another KKR than the recommendation set's own, or Danmark for the whole country
  --set           another recommendation set: its name from "fremdrift sets" or a file
  --earlier       an earlier overview: below each recommendation stands what was answered last time
  --deadline      another deadline than the set's, e.g. 2017-11-30
  --contact       another e-mail address than the set's
  --word          make each form in Word as well, for those who would rather answer there
  --out           the folder that the forms are saved in; it is made if it is missing`,
  check: `fremdrift check FILE ... [--set ID|FILE] [--json]
  Reads returns and shows everything that is unclear or missing, all at once. Nothing is changed.
  --set           another recommendation set than the current one
  --json          show the result as JSON`,
  merge: `fremdrift merge FOLDER|FILE ... --out OVERVIEW.xlsx [--set ID|FILE] [--into EARLIER.xlsx]
                [--earlier OVERVIEW.xlsx]... [--json RESULT.json] [--replies FOLDER]
                [--data DATA.parquet|.csv|.json]
  Reads all returns and gathers them in one regional overview. Folders are read with all that is in them.
  E-mails (.eml, .msg) and zip files can be used as they are.
  --out           the file that the overview is saved in
  --set           another recommendation set than the current one
  --into          an earlier overview; its returns, notes, choices and corrections are carried over into the new one
  --earlier       an overview of an earlier round; the sheet Development shows what is better and worse now. May be
                  given several times, and is remembered when --into goes on
  --json          save the result as JSON; "-" shows it here
  --replies       folder for a draft reply to each municipality that has something to correct or remember
  --data          save each answer on a row of its own for other programs, e.g. DuckDB or Power BI.
                  Parquet is best where many folders are to be joined. Do not open the CSV file in Excel:
                  it may turn numbers into dates and text into formulas. Use the overview's sheet Data.

Exit code: 0 = all is well, 1 = done, but something must be corrected or decided, 2 = nothing was done.`,
  round: `fremdrift round new --out OVERVIEW.xlsx [--set ID|FILE] [--contacts LIST.xlsx|.csv]
  Makes the overview from the first day, when nobody has answered. Merge the returns into it later with:
  fremdrift merge FOLDER --into OVERVIEW.xlsx --out OVERVIEW.xlsx
  --out           the file to save the overview in; a file that is there is not replaced
  --set           another set of recommendations than the current one
  --contacts      your own list with municipality (name or code) and e-mail, written into the sheet Municipalities`,
  letters: `fremdrift letters OVERVIEW.xlsx --kind KIND --out FOLDER [--contacts LIST.xlsx|.csv]
                [--forms FOLDER] [--on 2017-11-20] [--deadline 2017-11-30] [--contact ADDRESS] [--set ID|FILE]
  Makes a draft letter (.eml) to each municipality that it concerns, and shows who gets what. Fremdrift
  sends nothing: open the drafts in your mail program, read them, and send them yourself.
  --kind          invitation  the form, to those that have not answered
                  reminder    to those that have not answered or must correct something
                  thanks      to those that have answered, with what there is to look at
                  adoption    ask for the municipal council's decision where the sheet Municipalities has none
  --contacts      your own list with municipality (name or code) and e-mail; otherwise the sheet Municipalities is used
  --forms         the folder with the forms to attach to the invitation; otherwise they are made anew
  --on            the date of the letter, if it is not today
  --deadline      another deadline than the set's
  --contact       another e-mail address for the answers than the set's
  --set           the overview's set, if it is not built in`,
  calendar: `fremdrift calendar OVERVIEW.xlsx --out FILE.ics [--deadline 2017-11-30] [--set ID|FILE]
  Makes a calendar file for Outlook and other calendars: the deadline, and a week before, whom to remind.
  --deadline      another deadline than the set's
  --set           the overview's set, if it is not built in`,
  paper: `fremdrift paper status OVERVIEW.xlsx --out FILE.docx [--set ID|FILE]
fremdrift paper adjustment OVERVIEW.xlsx --set NEW.xlsx --out FILE.docx
fremdrift paper council [--set ID|FILE] --out FILE.docx
fremdrift paper return RETURN|OVERVIEW.xlsx --out FILE.docx|FOLDER [--set ID|FILE]
  Makes a Word document. What only people can write is a marked place: [Write …].
  status          the combined status for the KKR
  adjustment      the adjusted recommendations for the KKR, with the status of the earlier ones and what has changed
  council         the recommendations for the municipal councils, with a form as an annex
  return          one municipality's status, or from an overview all that have answered
  --out           the file or folder that the document is saved in
  --set           the overview's recommendation set, where it is not a built-in one; for adjustment the new set
  --template      your own letterhead (.docx or .dotx) that the text is put into`,
};
