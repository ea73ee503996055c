import type { Severity } from "../../core/findings/finding";
import { longDate } from "./dates";

/** The letters to the municipalities; they are written to as "I". */
export const replies = {
  toLine: (address: string) => `Til: ${address}`,
  subjectLine: (subject: string) => `Emne: ${subject}`,
  findingsSubject: (municipality: string, count: number) =>
    `Fremdriftsskema fra ${municipality}: ${count} ting at se på`,
  reminderSubject: (municipality: string) => `Fremdriftsskema fra ${municipality}: vi mangler jeres svar`,
  greeting: (municipality: string) => `Kære ${municipality}`,
  thanks: (files: readonly string[]) =>
    `Tak for jeres fremdriftsskema (${files.join(", ")}). Vi har læst det og har samlet det hele her, så I kan klare det på én gang.`,
  notCounted: "Svaret kan først tælles med, når det er rettet.",
  sections: {
    error: "Det beder vi jer rette:",
    warning: "Se gerne på:",
    note: "Til orientering:",
  } satisfies Record<Severity, string>,
  sendAgain: (address: string | null) =>
    `Ret i det samme skema, gem det, og send det igen${address ? ` til ${address}` : ""}.`,
  mayAdd: (address: string | null) =>
    `Svaret er talt med, som det er. Vil I rette eller tilføje noget, så gør det i det samme skema, og send det igen${address ? ` til ${address}` : ""}.`,
  nothingCame: (set: string) => `Vi har endnu ikke fået jeres fremdriftsskema til "${set}".`,
  pleaseSend: (address: string | null) =>
    `Udfyld skemaet, og send det${address ? ` til ${address}` : " til os"}.`,
  deadline: (date: string) => `Svarfristen er den ${longDate(date)}.`,
  alreadySent:
    "Har I allerede sendt det, er det ikke nået frem til os. Så send det gerne igen. Har I brug for et nyt skema, så skriv til os.",
  farewell: "Venlig hilsen",
};
