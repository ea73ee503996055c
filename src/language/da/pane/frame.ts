/** The pane's frame, its first screen, its settings, and what it says when something fails. */
export const frame = {
  title: "Fremdrift",
  home: "Til forsiden",
  help: "Hjælp",
  settings: "Indstillinger",
  skip: "Gå til indholdet",
  loading: "Henter …",
  lookingAround: "Ser efter, hvad der er åbent …",
  safe: "Intet bliver sendt nogen steder hen. Alt sker på din egen computer.",
  start: {
    heading: "Hvad vil du?",
    forms: "Lav skemaer",
    formsAbout: "Vælg anbefalinger og kommuner. Du får et fremdriftsskema til hver kommune.",
    merge: "Saml svar",
    mergeAbout: "Vælg kommunernes skemaer, se hvad der skal afklares, og lav det regionale overblik.",
    open: "Åbn et skema eller et overblik",
    openAbout: "Se, hvad der mangler i et skema, eller gå videre med et overblik.",
    opening: (file: string) => `Åbner ${file} …`,
    ordinary: "Der er hverken et fremdriftsskema eller et overblik i den projektmappe, der er åben.",
    notOurs: (file: string) =>
      `${file} er hverken et fremdriftsskema eller et regionalt overblik. Vælg en anden fil.`,
    again: "Se efter igen",
  },
  settingsScreen: {
    language: "Sprog",
    languages: { da: "Dansk", en: "English" },
    theme: "Farver",
    themes: {
      system: "Som computeren",
      light: "Lyse",
      dark: "Mørke",
      contrast: "Høj kontrast",
    },
    kept: "Sprog og farver huskes på denne computer. Svar og filer gemmes ikke her.",
  },
  errors: {
    heading: "Det gik ikke",
    unexpected:
      "Noget gik galt, som vi ikke havde ventet. Dine filer er ikke ændret. Prøv igen, og meld det, hvis det gentager sig.",
    loading: "En del af Fremdrift kunne ikke hentes. Se efter, om du er på nettet, og prøv igen.",
    retry: "Prøv igen",
    details: "Til den, der hjælper dig:",
    host: {
      protected: "Projektmappen er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
      busy: "Excel er optaget. Afslut det, du er ved at skrive i en celle, og prøv igen.",
      tooLarge: "Der er for meget til denne udgave af Excel. Prøv i Excel på computeren.",
      notSupported: "Din udgave af Excel kan ikke dette. Hent filen i stedet.",
      failed: "Excel kunne ikke gøre det. Projektmappen er, som den var. Prøv igen.",
    },
  },
};
