/** Words that forms already sent out carry and that no form prints any more: whoever meets them knows that nobody wrote them. */

/** Of the check column. */
const verdicts: readonly string[] = [
  "Skriv gerne bemærkning",
  "Skriv bemærkning",
  "Ikke besvaret (frivillig)",
];

/** Parts of the count line; {n} and {total} stand for numbers. */
const count: readonly string[] = [
  "Besvaret {n} af {total}",
  "mangler {n} skal",
  "uden bemærkning {n}",
  "ugyldig {n}",
  "Answered {n} of {total}",
  "{n} shall missing",
  "{n} without remark",
  "{n} invalid",
];

/** Of the guide. */
const guide: readonly string[] = [
  "Linjen under titlen og kolonnen Kontrol viser, hvad der mangler. De følger med, mens du skriver.",
  "Du kan gemme og fortsætte en anden dag. Rækker og kolonner kan gøres større, hvis teksten ikke kan ses.",
  "SKAL gælder for alle kommuner, der har tilsluttet sig anbefalingerne. Vælg en status til dem alle.",
  "Hvad kolonnen Kontrol siger",
  "Fortæl gerne kort hvorfor. Du kan godt sende skemaet uden.",
  "Filen må gerne få et andet navn.",
  "The line below the title and the column Check show what is missing. They follow while you type.",
  "You can save and go on another day. Rows and columns can be made larger if the text cannot be seen.",
  "SHALL holds for every municipality that has joined the recommendations. Choose a status for them all.",
  "Green, Yellow and Red show how far you yourselves think you have come. No common limits between the colours have been agreed.",
  "What the column Check says",
  "Something else is written than what can be chosen. Choose a status from the list.",
  "Please tell briefly why. You can send the form without.",
  "Tell briefly why.",
  "The file may have another name.",
];

export const EARLIER_WORDS = { verdicts, count, guide };
