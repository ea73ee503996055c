import { listed } from "../phrases/listed";
import { said } from "../../quoting/shown";
import type { Texts } from "../../da/texts";
import { kkrName } from "../phrases/kkr";

export const forms: Texts["pane"]["forms"] = {
  heading: "Make forms",
  set: "Recommendations",
  setLine: (period, extent) => `${period} · ${listed(extent)}`,
  otherSet: "Use another file of recommendations …",
  setWrong: (file) => said`${file} cannot be used. Correct this, and choose the file again:`,
  who: "Who should get a form?",
  one: "One municipality",
  several: "Several municipalities",
  municipalities: "Municipalities",
  tickFirst: "First choose the municipalities that are to have a form.",
  all: (kkr) => `All municipalities in ${kkrName(kkr)}`,
  municipality: "Municipality",
  kkr: "KKR",
  kkrName,
  joint: "Joint jobcentres",
  ownKkr: kkrName,
  otherKkr: "Other municipalities",
  choose: "Choose a municipality",
  chooseFirst: "Choose a municipality first.",
  stranger: (kkr) =>
    `Note: The recommendations apply only to the municipalities of ${kkrName(kkr)}. Returns from others are not counted.`,
  here: "Make the form here",
  hereAbout: "The form is put into the workbook that is open. Your other sheets are left alone.",
  asNew: "Open as a new workbook",
  download: "Download the form",
  downloadAll: (count) => (count === 1 ? "Download 1 form" : `Download ${count} forms`),
  downloadAllAbout: "The forms come in one zip file.",
  openAll: (count) => (count === 1 ? "Open 1 workbook" : `Open ${count} workbooks`),
  openAllAbout: "Use this if no file arrives. Save each workbook when it opens.",
  making: (done, total) => (total === 0 ? "One moment …" : `Making form ${done} of ${total} …`),
  cancel: "Cancel",
  cancelled: "Stopped. Nothing has been made.",
  madeHere: (name) => `The form for ${name} is made. Save it, and send it to the municipality.`,
  what: (name) => `the form for ${name}`,
  opened: (name) => `The form for ${name} is open. Save it, and send it to the municipality.`,
  openedAll: (count) =>
    count === 1 ? "1 workbook is open. Save it." : `${count} workbooks are open. Save each of them.`,
  cannotOpen: "Your version of Excel cannot open a new workbook. Download the form instead.",
  zipName: (kkr) => `Progress forms ${kkrName(kkr)}`,
  preview: (name) => `This is what the form for ${name} looks like`,
};
