/** The part of the screen beside an open overview that shows the round's letters. */
import { said } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const round: Texts["pane"]["round"] = {
  heading: "Letters of the round",
  about:
    "Choose a letter to see who gets what. Fremdrift sends nothing: read the letter, and send it yourself.",
  kinds: {
    invitation: "Invitation",
    reminder: "Reminder",
    thanks: "Thanks for the answer",
    adoption: "Ask about joining",
  },
  letters: (count, without) => {
    if (count === 0) return "No municipality shall have this letter.";
    const letters = count === 1 ? "1 letter" : `${count} letters`;
    if (without === 0) return `${letters}.`;
    return `${letters}, ${without} of them without a recipient. Write the address in the sheet Municipalities.`;
  },
  attach: "Remember to attach the municipality's form. You make the forms under Make forms.",
  nobody: "no recipient",
  subject: (subject) => said`Subject: ${subject}`,
  copy: "Copy the letter",
  open: "Open in the mail program",
  save: "Download as a draft",
  copied: (municipality) => said`The letter to ${municipality} is copied.`,
  notCopied: "The letter could not be copied from here. Select the text, and copy it yourself.",
  saved: (municipality) => said`The draft to ${municipality} is downloaded. Open it in your mail program.`,
  tooLong: "The letter is too long to go along into the mail program. Copy it, and paste it.",
};
