import { listed } from "../phrases/listed";
import { said } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const sets: Texts["pane"]["sets"] = {
  heading: "Recommendations",
  about:
    "Make the recommendations in an Excel file: edit the texts there, save the file and open it here. Then you see what is missing, and can make forms.",
  from: "What do you want to begin with?",
  fromEmpty: "An empty set",
  fromEarlier: "An earlier set",
  fromOverview: (body, years) => said`The overview of ${body} ${years}`,
  fromOverviewAbout: "Beside each recommendation stands what the municipalities answered, and who is red.",
  noOverview:
    "Open a regional overview on the home screen if the next set shall show what the municipalities answered.",
  period: "Years",
  periodHint: "E.g. 2018-2019",
  periodWrong: "Write one year or two, e.g. 2018-2019.",
  make: "Make recommendation set",
  makeNext: "Draft the next set",
  here: "Make it here",
  download: "Download as a file",
  fileName: (body, years) => ["Recommendations", body, years].filter((word) => word !== "").join(" "),
  what: "the recommendation set",
  made: "The recommendation set is made. Edit it, and save the workbook.",
  opened: "The recommendation set is open. Edit it, and save the workbook.",
  making: "One moment …",
  openAbout: "If you already have a recommendation set in Excel, open the file on the home screen.",
  faulty: (count) => (count === 1 ? "1 thing has to be corrected." : `${count} things have to be corrected.`),
  faultyAbout: "Forms can be made once it is corrected.",
  sound: (extent) => `The set can be used: ${listed(extent)}.`,
  makeForms: "Make forms of this set",
  check: "Check again",
  checked: "Checked.",
  comparison: (title) => said`Compared with ${title}`,
  notCompared: "The set takes over from no set that Fremdrift knows, so there is nothing to compare it with.",
  noSet: {
    form: "It is a municipality's form. Choose a file with the sheets Sæt and Anbefalinger.",
    overview: "It is a regional overview. Draft the next set from it under Recommendations.",
    ordinary: "The file lacks the sheets Sæt and Anbefalinger.",
  },
  earlierAbout: "The forms can show what the municipality answered last time. Choose the earlier overview.",
  chooseEarlier: "Choose earlier overview …",
  earlierChosen: (file) => said`The forms show the answers of ${file}.`,
  dropEarlier: "Do not show them",
  earlierWrong: (file) =>
    said`${file} is no overview of a set that these recommendations take over from. Choose another file.`,
  deadline: "Deadline",
  contact: "Contact (e-mail)",
  ownDeadline: (date) => (date === null ? "May be left empty." : `Left empty: ${date}, as in the set.`),
  ownContact: (address) =>
    address === null
      ? "To whom the form is sent. May be left empty."
      : `Left empty: ${address}, as in the set.`,
  contactWrong: "Write one e-mail address, e.g. secretariat@example.com.",
};
