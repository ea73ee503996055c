/** The part of a screen that makes Word documents of what is open. */
import { said } from "../../quoting/shown";

export const papers = {
  heading: "Word-dokumenter",
  about: "Det, som kun mennesker kan skrive, står som et mærket sted i dokumentet.",
  status: "Hent den samlede status",
  returns: "Hent status for hver kommune",
  ownReturn: "Hent kommunens status",
  council: "Hent papiret til kommunalbestyrelserne",
  zipName: "Status for hver kommune",
  nothing: "Der er endnu ingen svar at skrive om.",
  letterheadAbout: "Dokumenterne får et enkelt brevpapir. Vil du bruge jeres eget, så vælg det først.",
  letterheadChosen: (file: string) => said`Dokumenterne sættes ind i ${file}.`,
  chooseLetterhead: "Vælg eget brevpapir",
  dropLetterhead: "Brug det enkle brevpapir",
  working: (done: number, total: number) =>
    total === 0 ? "Et øjeblik …" : `Laver dokument ${done} af ${total} …`,
  cancel: "Stop",
  cancelled: "Stoppet. Der er ikke hentet noget.",
};
