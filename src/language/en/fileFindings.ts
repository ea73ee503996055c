/** What is said of a file that cannot be read as a workbook or a document. */
import type { Sentences } from "../../core/findings/sentences";

export const fileFindings: Pick<Sentences, keyof Sentences & `file-${string}`> = {
  "file-unopened": () => "The file cannot be opened. Close it in other programs and try again.",
  "file-empty": () => "The file is empty. Send the form again.",
  "file-encrypted": () => "The file is protected by a password. Remove the password and send the form again.",
  "file-rights-protected": () =>
    "The file is encrypted by a sensitivity label or by rights management, so others cannot open it. Choose a label without encryption, or remove the rights, and send the form again.",
  "file-xls": () => "The file is saved in the old Excel format. Open it, save it as .xlsx and send it again.",
  "file-xlsb": () => "The file is saved as .xlsb. Open it, save it as .xlsx and send it again.",
  "file-ods": () => "The file is saved as .ods. Open it, save it as .xlsx and send it again.",
  "file-odt": () => "The file is saved as .odt. Open it, save it as .docx and send it again.",
  "file-word": () =>
    "The file is saved in the old Word format (.doc). Open it, save it as .docx and send it again.",
  "file-rtf": () => "The file is saved as .rtf. Open it in Word, save it as .docx and send it again.",
  "file-powerpoint": () =>
    "The file is a PowerPoint file. Write the answers in the progress form and send that.",
  "file-pdf": () => "The file is a PDF. Send the form itself instead, saved as .xlsx or .docx.",
  "file-image": () => "The file is a picture. Send the form itself instead, saved as .xlsx or .docx.",
  "file-csv": () =>
    "The file is plain text without a form (such as .csv). Send the form itself instead, saved as .xlsx.",
  "file-html": () => "The file is a web page. Send the form itself instead, saved as .xlsx or .docx.",
  "file-mail": ({ words }) =>
    "No form is attached to the e-mail. " +
    (words === undefined ? "Ask for the form." : `It begins: "${words}". Read it and ask for the form.`),
  "file-link": ({ file }) =>
    `The e-mail only has a link to ${file}, not the file itself. Fetch the file and use that instead.`,
  "file-object": ({ file }) =>
    `${file} is placed in the e-mail's text as an object. Open it, save it as .xlsx or .docx and use that file instead.`,
  "file-mail-encrypted": () =>
    "The e-mail is encrypted or signed so that only a mail program can open it. Save the form that is attached, and use that instead.",
  "file-zip": () => "There is no form in the zip file. Ask for the form.",
  "file-not-a-workbook": () =>
    "The file is neither a workbook nor a Word document. Send the progress form as .xlsx or .docx.",
  "file-damaged": () => "The file is damaged and cannot be read. Save the form again and send it once more.",
  "file-too-large": () => "The file is too large to be a progress form. Send the form without other content.",
  "file-too-much-work": () =>
    "The file holds far more than a progress form can, so it has not been read to the end. Fill in a blank form and send it without other content.",
  "file-forbidden-xml": () =>
    "The file is built in a way that is not safe to read. Save the form again in Excel or Word, and send it once more.",
};
