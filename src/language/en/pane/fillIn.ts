import { said, short } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const fillIn: Texts["pane"]["fillIn"] = {
  heading: (municipality) =>
    municipality === "" ? "Progress form" : said`Progress form for ${short(municipality)}`,
  progress: (done, total) => `${done} of ${total} answered`,
  progressLabel: "Answered",
  kinds: (skal, skalOf, kan, kanOf) => `SHALL: ${skal} of ${skalOf} · MAY: ${kan} of ${kanOf} (voluntary)`,
  check: "Check",
  checking: "Checking …",
  checked: (toFix, missing) => {
    const parts = [
      ...(missing === 0 ? [] : [missing === 1 ? "1 answer is missing" : `${missing} answers are missing`]),
      ...(toFix === 0
        ? []
        : [toFix === 1 ? "1 thing has to be corrected" : `${toFix} things have to be corrected`]),
    ];
    return `Checked. ${parts.join(", and ") || "There is nothing to correct"}.`;
  },
  ready: "Ready to be sent",
  readyAbout: (email, deadline) =>
    said`Save the form, and send it${email === null ? "" : ` to ${email}`}${deadline === null ? "" : ` by ${deadline}`}.`,
  readyWithAdvice: "The form can be sent as it is. You may want to look at the points below first.",
  missing: "Missing",
  mustFix: "To correct",
  advice: "Worth a look",
  notes: "For information",
  goTo: (cell) => `Go to ${cell}`,
  nothingMissing: "Nothing is missing.",
  councilDate: "Considered by the municipal council",
  councilDateHint: "Choose the day on which the municipal council considers the form. It may be left empty.",
  saveDate: "Write the date in the form",
  dateSaved: (date) => `The date ${date} is written in the form.`,
  dateIs: (date) => said`The form says ${short(date)}.`,
  repair: "Restore lists and colours",
  repairAbout: "Puts back dropdown lists and colours that have disappeared. The answers are not changed.",
  repairOffer:
    "Something seems to have been pasted over a dropdown list. Click Restore lists and colours to get it back.",
  repaired: "Lists and colours are back. The answers have not been changed.",
  repairWhat: "lists and colours",
  dateWhat: "the date in the form",
  cannotRepair:
    "The form has been rebuilt, so lists and colours cannot be put back. Use the form that was sent out.",
  warning: (message) => `Look here: ${message}`,
  fileOnly: "Correct it in the file itself, and open it here again.",
  openAnother: "Open another file",
  begin: "Fill in one at a time",
  toSend: "Send the form",
  steps: {
    place: (at, of) => `No. ${at} of ${of}`,
    kinds: { required: "SHALL", voluntary: "MAY (voluntary)" },
    whole: "See the whole form",
    status: "Choose a status",
    clear: "Remove the choice",
    remark: "Remark",
    left: (characters) =>
      characters === 1
        ? "There is room for 1 more character."
        : `There is room for ${characters.toLocaleString("en")} more characters.`,
    keys: "Enter or Ctrl+Enter: next",
    saved: "All of it stands in the form.",
    writing: "Writing in the form …",
    next: "Next",
    previous: "Previous",
    toSend: "On to sending",
    locked: "One of the cells holds a formula or a number. Correct it in the sheet itself.",
    changed: (name, now) =>
      now === ""
        ? said`${name}: the cell has become empty in the sheet since you began to write here.`
        : said`${name}: the sheet now says “${short(now)}”.`,
    writeMine: "Write mine in the sheet",
    keepTheirs: "Keep what the sheet says",
  },
  send: {
    heading: "Send the form",
    complete: "Nothing is missing. The form is ready to be sent.",
    left: (count) =>
      count === 1
        ? "1 thing is missing or has to be corrected before the form is ready."
        : `${count} things are missing or have to be corrected before the form is ready.`,
    to: "To",
    noAddress: "The address that you got the form from",
    subjectLabel: "Subject",
    subject: (municipality, period) =>
      municipality === ""
        ? said`Progress form ${period}`
        : said`Progress form ${period}, ${short(municipality)}`,
    deadline: "Deadline",
    body: (municipality, period) =>
      municipality === ""
        ? said`Here is the progress form for ${period}.\n\nKind regards\n`
        : said`Here is the progress form for ${period} from ${short(municipality)}.\n\nKind regards\n`,
    mail: "Save, and write the mail",
    back: "Back to the recommendations",
    saved: "The form is saved.",
    saveYourself: "Save the form yourself before you send it.",
    attach:
      "The mail opens in your mail program. Attach the form yourself, as an Excel file and not as a PDF.",
    council: "For the municipal council",
    print:
      "The form can be printed as it is: choose Print under File in Excel. The municipality's answer in Word is made at the bottom of the whole form.",
    whole: "See the whole form",
  },
};
