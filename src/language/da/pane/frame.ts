/** The pane's frame, its first screen, its settings, and what it says when something fails. */
import { said } from "../../quoting/shown";
export const frame = {
  title: "Fremdrift",
  home: "Til forsiden",
  choices: "Vis alle muligheder",
  help: "Hjælp",
  settings: "Indstillinger",
  skip: "Gå til indholdet",
  loading: "Henter …",
  lookingAround: "Ser efter, hvad der er åbent …",
  safe: "Dine filer bliver ikke sendt videre. Alt sker på din egen computer.",
  start: {
    heading: "Hvad vil du?",
    forms: "Lav skemaer",
    formsAbout: "Vælg anbefalinger og kommuner. Du får et fremdriftsskema til hver kommune.",
    merge: "Saml svar",
    mergeAbout: "Vælg kommunernes skemaer, se, hvad der skal afklares, og lav det regionale overblik.",
    sets: "Anbefalinger",
    setsAbout: "Lav et nyt anbefalingssæt i Excel, tomt eller ud fra et tidligere sæt.",
    open: "Åbn en fil",
    openAbout:
      "Se, hvad der mangler i et skema eller et anbefalingssæt, eller arbejd videre med et overblik.",
    opening: (file: string) => said`Åbner ${file} …`,
    ordinary:
      "I den projektmappe, der er åben, er der hverken et fremdriftsskema, et overblik eller et anbefalingssæt.",
    silent:
      "Excel svarer ikke, så her arbejder du med filer, som i en browser. Fremdrift skifter selv, når Excel svarer.",
    notOurs: (file: string) =>
      said`${file} er hverken et fremdriftsskema, et regionalt overblik eller et anbefalingssæt. Vælg en anden fil.`,
    again: "Se efter igen",
  },
  leave: {
    heading: "Overblikket er ikke lavet endnu",
    about: "De filer, du har læst, og det, du har valgt, huskes, så længe Fremdrift er åben.",
    stay: "Bliv her",
    go: "Gå til forsiden",
  },
  settingsScreen: {
    language: "Sprog",
    languages: { da: "Dansk", en: "English" },
    theme: "Farver",
    themes: {
      system: "Følg computeren",
      light: "Lyse",
      dark: "Mørke",
      contrast: "Høj kontrast",
    },
    kept: "Sprog og farver huskes på denne computer. Svar og filer gemmes ikke her.",
  },
  errors: {
    heading: "Det lykkedes ikke",
    unexpected:
      "Der skete en uventet fejl. Dine filer er ikke ændret. Prøv igen. Sker det igen, så kontakt den, der hjælper dig.",
    loading: "En del af Fremdrift kunne ikke hentes. Tjek din internetforbindelse, og prøv igen.",
    retry: "Prøv igen",
    details: "Til den, der hjælper dig:",
    /** Before the reason: what is shown was read earlier. */
    older: "Det, du ser her, kan være forældet.",
    host: {
      protected: "Projektmappen er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
      busy: "Excel er optaget. Tryk på Enter, hvis du er ved at skrive i en celle, og prøv igen.",
      elsewhere: "En anden projektmappe ligger forrest. Gå tilbage til projektmappen, og prøv igen.",
      changed:
        "Nogen har skrevet i et af arkene, mens Fremdrift arbejdede. Projektmappen er ikke ændret. Prøv igen, så kommer det nye med.",
      tooLarge:
        "Der er for meget indhold til denne udgave af Excel. Prøv i det Excel, der er installeret på computeren.",
      notSupported: "Det kan din udgave af Excel ikke. Hent filen i stedet.",
      unsure:
        "Excel afbrød undervejs, så ændringen er måske kun halvt udført. Svarene er der stadig. Se efter, og prøv igen.",
      left: "Excel afbrød undervejs, og projektmappen kunne ikke sættes helt tilbage. Luk den uden at gemme, og åbn den igen. Gemmer Excel automatisk, så hent den tidligere udgave i Versionshistorik under Filer og Oplysninger.",
      failed: "Det lykkedes ikke i Excel. Projektmappen er ikke ændret. Prøv igen.",
    },
  },
};
