import { said } from "../../quoting/shown";
import type { Texts } from "../../da/texts";

export const papers: Texts["pane"]["papers"] = {
  heading: "Word documents",
  about: "What only people can write is a marked place in the document.",
  status: "Download the combined status",
  returns: "Download each municipality's status",
  ownReturn: "Download the municipality's status",
  council: "Download the paper to the municipal councils",
  zipName: "Status of each municipality",
  nothing: "There are no answers to write about yet.",
  letterheadAbout: "The documents get a plain letterhead. To use your own, choose it first.",
  letterheadChosen: (file) => said`The documents are put into ${file}.`,
  chooseLetterhead: "Choose your own letterhead",
  dropLetterhead: "Use the plain letterhead",
  working: (done, total) => (total === 0 ? "One moment …" : `Making document ${done} of ${total} …`),
  cancel: "Stop",
  cancelled: "Stopped. Nothing was downloaded.",
};
