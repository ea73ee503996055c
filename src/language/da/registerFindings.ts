/** What is said of a form about collaborations. */
import type { Sentences } from "../../core/findings/sentences";
import { register } from "./register";

type Said = keyof Sentences & (`state-${string}` | "title-missing" | "category-unread");

export const registerFindings: Pick<Sentences, Said> = {
  "state-invalid": (p) =>
    `"${p.written}" er ikke et af svarene. Vælg "I gang", Afsluttet, Forslag eller Deltager ikke.`,
  "state-read-as": (p) =>
    `"${p.written}" er læst som ${register.words[p.state]}. Ret det, hvis det ikke er meningen.`,
  "state-unreadable": (p) =>
    p.because === "picture"
      ? "Her er et billede i stedet for et svar. Vælg et svar fra listen."
      : `"${p.written}" er helt eller delvist streget over. Vælg et svar fra listen, eller slet det.`,
  "state-missing": () =>
    'Der er skrevet i rækken, men ikke valgt et svar. Vælg "I gang", Afsluttet, Forslag eller Deltager ikke.',
  "title-missing": () => "Samarbejdet mangler en titel. Skriv den i kolonnen Titel.",
  "category-unread": (p) =>
    `"${p.written}" er ikke en af typerne, så samarbejdet tælles uden type. Vælg Borgerrettet, Virksomhedsrettet eller Øvrig.`,
};
