/** The words of the overview's sheet of proposals. */
export const proposals = {
  heading: "Kommunernes forslag til nye eller ændrede anbefalinger",
  explain: "Forslagene står, som kommunerne har skrevet dem. De tæller ikke med som status.",
  columns: {
    municipality: "Kommune",
    theme: "Tema",
    text: "Forslag",
    reason: "Begrundelse",
    file: "Fil",
    state: "Skemaet",
  },
};
