/** What is said of a file that cannot be read as a workbook or a document. */
import type { Sentences } from "../../core/findings/sentences";

export const fileFindings: Pick<Sentences, keyof Sentences & `file-${string}`> = {
  "file-unopened": () => "Filen kan ikke åbnes. Luk den i andre programmer, og prøv igen.",
  "file-empty": () => "Filen er tom. Send skemaet igen.",
  "file-encrypted": () => "Filen er beskyttet med en adgangskode. Fjern adgangskoden, og send skemaet igen.",
  "file-rights-protected": () =>
    "Filen er krypteret med en følsomhedsmærkat eller rettighedsstyring, så andre kan ikke åbne den. Vælg en mærkat uden kryptering, eller fjern rettighederne, og send skemaet igen.",
  "file-xls": () =>
    "Filen er gemt i det gamle Excel-format (.xls). Åbn den, gem den som .xlsx, og send den igen.",
  "file-xlsb": () => "Filen er gemt som .xlsb. Åbn den, gem den som .xlsx, og send den igen.",
  "file-ods": () => "Filen er gemt som .ods. Åbn den, gem den som .xlsx, og send den igen.",
  "file-odt": () => "Filen er gemt som .odt. Åbn den, gem den som .docx, og send den igen.",
  "file-word": () =>
    "Filen er gemt i det gamle Word-format (.doc). Åbn den, gem den som .docx, og send den igen.",
  "file-rtf": () => "Filen er gemt som .rtf. Åbn den i Word, gem den som .docx, og send den igen.",
  "file-powerpoint": () => "Filen er en PowerPoint-fil. Skriv svarene i fremdriftsskemaet, og send det.",
  "file-pdf": () => "Filen er en PDF. Send i stedet selve skemaet, gemt som .xlsx eller .docx.",
  "file-image": () => "Filen er et billede. Send i stedet selve skemaet, gemt som .xlsx eller .docx.",
  "file-csv": () => "Filen er ren tekst uden skema (fx .csv). Send i stedet selve skemaet, gemt som .xlsx.",
  "file-html": () => "Filen er en webside. Send i stedet selve skemaet, gemt som .xlsx eller .docx.",
  "file-mail": ({ words }) =>
    "Der er ikke vedhæftet et skema i mailen. " +
    (words === undefined
      ? "Bed om at få skemaet sendt."
      : `Den begynder: "${words}". Læs den, og bed om skemaet.`),
  "file-link": ({ file }) =>
    `Mailen har kun et link til ${file}, ikke selve filen. Hent filen, og brug den i stedet.`,
  "file-object": ({ file }) =>
    `${file} er sat ind i mailens tekst som et objekt. Åbn det, gem det som .xlsx eller .docx, og brug filen i stedet.`,
  "file-mail-encrypted": () =>
    "Mailen er krypteret eller signeret, så kun et mailprogram kan åbne den. Gem det vedhæftede skema, og brug det i stedet.",
  "file-zip": () => "Der ligger ikke noget skema i zip-filen. Bed om at få skemaet sendt.",
  "file-not-a-workbook": () =>
    "Filen er hverken et regneark eller et Word-dokument. Send fremdriftsskemaet som .xlsx eller .docx.",
  "file-damaged": () => "Filen er beskadiget og kan ikke læses. Gem skemaet på ny, og send det igen.",
  "file-too-large": () =>
    "Filen er for stor til at være et fremdriftsskema. Send skemaet uden andet indhold.",
  "file-too-much-work": () =>
    "Filen indeholder meget mere, end der kan stå i et fremdriftsskema, og er derfor ikke læst til ende. Udfyld et tomt skema, og send det uden andet indhold.",
  "file-forbidden-xml": () =>
    "Filen er bygget op på en måde, som det ikke er sikkert at læse. Gem skemaet på ny i Excel eller Word, og send det igen.",
};
