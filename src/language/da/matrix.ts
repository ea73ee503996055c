/** The overview's matrix: a row each recommendation, a column each municipality. */
export const matrix = {
  heading: "Anbefalinger og kommuner {period}",
  explain: "Hver kolonne er en kommune, hver række en anbefaling. Ret i arket Data, så følger matrixen med.",
  leads: "Klik på et tegn for at læse kommunens bemærkning.",
  cut: "Lange tekster er forkortet med …; de står hele i arket Data.",
  number: "Nr.",
  text: "Anbefaling",
  meaning: {
    green: "Grøn",
    yellow: "Gul",
    red: "Rød",
    "not-participating": "Deltager ikke",
    unanswered: "Ubesvaret: kommunen har svaret, men ikke på denne",
    missing: "Tom: kommunen mangler at svare",
    "not-joined": "Ikke tilsluttet: kommunen skylder ikke svar på SKAL",
    unknown: "Status i arket Data kan ikke tælles med",
  },
};
