import type { Severity } from "../../core/findings/finding";
import { said } from "../shown";
import { longDate } from "./dates";

/** How every letter's subject begins. */
const subject = (municipality: string) => said`Fremdriftsskema fra ${municipality}`;

/** The letters to the municipalities; they are written to as "I". */
export const replies = {
  toLine: (address: string) => said`Til: ${address}`,
  subjectLine: (subject: string) => said`Emne: ${subject}`,
  subject,
  findingsSubject: (municipality: string, count: number) =>
    said`${subject(municipality)}: ${count} ting at se på`,
  reminderSubject: (municipality: string) => said`${subject(municipality)}: vi mangler jeres svar`,
  greeting: (municipality: string) => said`Kære ${municipality}`,
  thanks: (files: readonly string[]) =>
    said`Tak for jeres ${files.length === 1 ? "fremdriftsskema" : "fremdriftsskemaer"} (${files.join(", ")}). Herunder har vi samlet det, vi gerne vil have jer til at se på.`,
  notCounted: "Vi kan først tælle skemaet med, når det er rettet.",
  sections: {
    error: "Det beder vi jer rette:",
    warning: "Se gerne på:",
    note: "Til orientering:",
  } satisfies Record<Severity, string>,
  sendAgain: (address: string | null) =>
    said`Ret det i det samme skema, gem skemaet, og send det igen${address ? ` til ${address}` : ""}.`,
  mayAdd: (address: string | null) =>
    said`Skemaet er talt med, som det er. Vil I rette eller tilføje noget, så skriv det i det samme skema, og send det igen${address ? ` til ${address}` : ""}.`,
  nothingCame: (set: string) => said`Vi har endnu ikke fået jeres fremdriftsskema om "${set}".`,
  pleaseSend: (address: string | null) =>
    said`Vi beder jer udfylde skemaet og sende det til ${address ?? "os"}.`,
  deadline: (date: string) => `Svarfrist: ${longDate(date)}.`,
  alreadySent:
    "Har I allerede sendt det, er det ikke nået frem. Send det i så fald igen. Skriv til os, hvis I mangler skemaet.",
  farewell: "Venlig hilsen",
};
