import type { Severity } from "../../core/findings/finding";
import { said } from "../quoting/shown";
import { longDate } from "./dates";
import { listed } from "./phrases/listed";

/** How every letter's subject begins. */
const subject = (municipality: string) => said`Fremdriftsskema fra ${municipality}`;

/** Of very many files the first, and how many more there are. */
const named = (files: readonly string[]): string =>
  files.length <= 4 ? listed(files) : `${files.slice(0, 3).join(", ")} og ${files.length - 3} andre`;

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
    said`Tak for jeres ${files.length === 1 ? "fremdriftsskema" : "fremdriftsskemaer"} (${named(files)}). Herunder har vi samlet det, vi gerne vil have jer til at se på.`,
  notCounted: "Vi kan først tælle skemaet med, når det er rettet.",
  sections: {
    error: "Det beder vi jer rette:",
    warning: "Se gerne på:",
    note: "Til orientering:",
  } satisfies Record<Severity, string>,
  sendAgain: (address: string | null) =>
    said`Vi beder jer rette det i det samme skema, gemme det og sende det igen${address ? ` til ${address}` : ""}.`,
  mayAdd: (address: string | null) =>
    said`Skemaet er talt med, som det er. Vil I rette eller tilføje noget, så skriv det i det samme skema, og send det igen${address ? ` til ${address}` : ""}.`,
  whichSubject: (municipality: string) => said`${subject(municipality)}: hvilket skema gælder?`,
  severalCame: (files: readonly string[]) =>
    said`Tak for jeres fremdriftsskemaer (${named(files)}). Vi kan ikke se, hvilket af dem der gælder.`,
  whichCounts: (address: string | null) =>
    said`Vi beder jer skrive til ${address ?? "os"}, hvilket skema der gælder. Indtil da kan vi ikke tælle jeres svar med.`,
  otherSetSubject: (municipality: string) =>
    said`${subject(municipality)}: vi beder jer bruge det skema, der er sendt ud`,
  otherSet: (files: readonly string[], period: string) =>
    said`Tak for jeres fremdriftsskema (${named(files)}). Det hører til anbefalingerne for ${period}.`,
  carriedOver: "De svar, der kan overføres, er talt med indtil videre.",
  fillInInstead: (set: string, address: string | null) =>
    said`Vi beder jer udfylde skemaet om "${set}" og sende det til ${address ?? "os"}.`,
  formLacking: "Skriv til os, hvis I mangler skemaet.",
  /** @param follow whether they are named below */
  unanswered: (count: number, follow: boolean) =>
    count === 1
      ? "Vi mangler jeres svar på 1 anbefaling:"
      : `Vi mangler jeres svar på ${count} anbefalinger${follow ? ":" : "."}`,
  leftBehind: (ids: readonly string[]) =>
    said`Jeres svar på ${listed(ids)} kan ikke overføres, fordi anbefalingerne ikke findes mere.`,
  nothingCame: (set: string) => said`Vi har endnu ikke fået jeres fremdriftsskema om "${set}".`,
  pleaseSend: (address: string | null) =>
    said`Vi beder jer udfylde skemaet og sende det til ${address ?? "os"}.`,
  deadline: (date: string) => `Svarfrist: ${longDate(date)}.`,
  alreadySent:
    "Har I allerede sendt det, er det ikke nået frem. Send det i så fald igen. Skriv til os, hvis I mangler skemaet.",
  farewell: "Venlig hilsen",
};
