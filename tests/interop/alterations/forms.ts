/** Whose form it is and which: a neighbour's, two in one file, a joint jobcentre's, last round's, a blank one. */
import { about, type Alteration, onStatus, UNHARMED } from "../alteration";

const byOpenpyxl = (python: string) => ({ program: "openpyxl", python }) as const;
const inLibreOffice = (python: string) => ({ program: "LibreOffice", python }) as const;

export const forms: readonly Alteration[] = [
  {
    what: "The neighbour's form, with one's own name in the field Kommune",
    file: "Fremdriftsskema Gentofte.xlsx",
    how: inLibreOffice(`at("D4").String = "Gentofte Kommune"`),
    expected: { state: "undecided", findings: ["municipality-conflict"] },
  },
  {
    what: "The neighbour's form, and only the file's name says so",
    file: "Fremdriftsskema Gentofte.xlsx",
    how: inLibreOffice(""),
    expected: { state: "accepted", findings: ["municipality-conflict"] },
  },
  {
    what: "A name that nobody knows in the field Kommune",
    file: "skema.xlsx",
    how: inLibreOffice(`at("D4").String = "Jobcenter Nord (eksempel)"`),
    expected: { state: "accepted", findings: ["municipality-conflict"] },
  },
  {
    what: "The municipality's name is written otherwise in the field Kommune",
    file: "skema.xlsx",
    how: inLibreOffice(`at("D4").String = "Kbh. kommune, jobcentret"`),
    expected: UNHARMED,
  },
  {
    what: "Two municipalities' forms in one workbook",
    file: "Begge.xlsx",
    how: byOpenpyxl(`copied(other("Frederiksberg")["Fremdriftsskema"], book, "Frederiksberg")`),
    expected: { state: "undecided", findings: ["several-forms"] },
  },
  {
    what: "A joint jobcentre's form",
    source: "Tårnby-Dragør",
    file: "Tårnby-Dragør.xlsx",
    how: inLibreOffice(""),
    expected: { state: "accepted", municipalities: ["155", "185"], findings: ["joint-return"] },
  },
  {
    what: "One municipality's form, returned in its joint jobcentre's name",
    source: "Tårnby",
    file: "Tårnby-Dragør.xlsx",
    how: inLibreOffice(`at("D4").String = "Tårnby-Dragør"`),
    expected: { state: "accepted", municipalities: ["155", "185"], findings: ["joint-return"] },
  },
  {
    what: "Last round's form (2015)",
    source: "2015",
    how: inLibreOffice(""),
    // Only where one recommendation continues one other, alone and with a strong link.
    expected: {
      state: "accepted",
      answers: {
        "1.1": [null, ""],
        "2.1": [null, ""],
        "2.2": ["yellow", about("2.4")],
        "2.3": ["yellow", about("2.5")],
        "3.1": ["green", about("3.2")],
        "3.2": ["yellow", about("3.4")],
        "4.1": [null, ""],
        "4.2": ["yellow", about("4.2")],
        "4.3": ["yellow", about("4.3")],
        "5.1": [null, ""],
        "5.2": [null, ""],
        "5.3": [null, ""],
      },
      findings: [
        "set-older",
        "recommendation-not-mapped 1.1",
        "recommendation-not-mapped 2.1",
        "recommendation-not-mapped 4.1",
        "recommendation-not-mapped 5.1",
        "recommendation-not-mapped 5.2",
        "recommendation-not-mapped 5.3",
        // 2.4, 2.5, 3.2 and 3.4 of 2015; 4.2 and 4.3 kept their numbers.
        "recommendation-mapped C25 2.2",
        "recommendation-mapped C26 2.3",
        "recommendation-mapped C31 3.1",
        "recommendation-mapped C35 3.2",
        // 1.3, 1.4, 3.1 and 3.3 of 2015.
        "answer-without-heir C13",
        "answer-without-heir C16",
        "answer-without-heir C30",
        "answer-without-heir C34",
      ],
    },
  },
  {
    what: "A form that nobody has filled in",
    source: "blank",
    how: inLibreOffice(""),
    expected: { state: "rejected", answers: {}, findings: ["form-blank"] },
  },
  {
    what: "A form that nobody has filled in, only with a contact person",
    source: "blank",
    how: byOpenpyxl(`sheet["D5"] = "Jobcentret (eksempel)"`),
    expected: { state: "rejected", answers: {}, findings: ["form-blank"] },
  },
  {
    what: "A form that nobody has filled in, with a word below it",
    source: "blank",
    how: inLibreOffice(`at("B60").String = "Vi svarer i januar (eksempeldata)"`),
    expected: {
      state: "undecided",
      answers: Object.fromEntries(
        ["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"].map((id) => [
          id,
          [null, ""],
        ]),
      ),
      findings: ["form-blank", "own-row B60"],
    },
  },
  {
    what: "A form with one answer",
    source: "blank",
    how: inLibreOffice(`at(f"C{row['1.1']}").String = "Grøn"`),
    expected: {
      state: "accepted",
      answers: Object.fromEntries(
        ["1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"].map((id) => [
          id,
          [id === "1.1" ? "green" : null, ""],
        ]),
      ),
      findings: [
        onStatus("status-missing", "2.1"),
        onStatus("kan-unanswered", "2.2"),
        onStatus("kan-unanswered", "2.3"),
        onStatus("status-missing", "3.1"),
        onStatus("kan-unanswered", "3.2"),
        onStatus("status-missing", "4.1"),
        onStatus("kan-unanswered", "4.2"),
        onStatus("kan-unanswered", "4.3"),
        onStatus("status-missing", "5.1"),
        onStatus("kan-unanswered", "5.2"),
        onStatus("kan-unanswered", "5.3"),
      ],
    },
  },
  {
    what: "Three municipalities' forms in one workbook, on sheets with their names",
    file: "Samlet.xlsx",
    how: byOpenpyxl(`
sheet.title = "København"
for name in ("Frederiksberg", "Tårnby"):
    copied(other(name)["Fremdriftsskema"], book, name)`),
    expected: { state: "undecided", findings: ["several-forms"] },
  },
];
