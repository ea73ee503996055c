/** The part of the screen beside an open overview that shows the round's letters. */
import { said } from "../../quoting/shown";

export const round = {
  heading: "Breve i runden",
  about:
    "Vælg et brev for at se, hvem der får hvad. Fremdrift sender ikke noget: læs brevet, og send det selv.",
  kinds: {
    invitation: "Invitation",
    reminder: "Rykker",
    thanks: "Tak for svaret",
    adoption: "Spørg om tilslutning",
  },
  /** @param without letters that nobody is named to receive */
  letters: (count: number, without: number) => {
    if (count === 0) return "Ingen kommuner skal have dette brev.";
    const letters = count === 1 ? "1 brev" : `${count} breve`;
    if (without === 0) return `${letters}.`;
    return `${letters}, heraf ${without} uden modtager. Skriv e-mailadressen i arket Kommuner.`;
  },
  attach: "Husk at vedhæfte kommunens skema. Du laver skemaerne under Lav skemaer.",
  nobody: "modtager mangler",
  subject: (subject: string) => said`Emne: ${subject}`,
  copy: "Kopiér brevet",
  open: "Åbn i mailprogrammet",
  save: "Hent som udkast",
  copied: (municipality: string) => said`Brevet til ${municipality} er kopieret.`,
  notCopied: "Brevet kunne ikke kopieres herfra. Markér teksten, og kopiér den selv.",
  saved: (municipality: string) => said`Udkastet til ${municipality} er hentet. Åbn det i dit mailprogram.`,
  tooLong: "Brevet er for langt til at komme med i mailprogrammet. Kopiér det, og sæt det ind.",
};
