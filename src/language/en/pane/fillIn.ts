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
};
