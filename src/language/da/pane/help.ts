/** Help in two screens: one for each of those who use the pane. */
export const help = {
  heading: "Hjælp",
  tabs: { municipality: "Til kommunen", secretariat: "Til sekretariatet" },
  municipality: [
    {
      title: "1. Udfyld",
      text: "Tryk på Udfyld én ad gangen, eller vælg en status i kolonnen Grøn/gul/rød. Skriv en bemærkning, især ved gul og rød.",
    },
    {
      title: "2. Kontrollér",
      text: "Tryk på Kontrollér. Så ser du, hvad der mangler. Tryk på en linje for at komme hen til cellen.",
    },
    {
      title: "3. Send",
      text: "Når der står Klar til at sende, trykker du på Send skemaet. Vedhæft det i mailen som Excel-fil.",
    },
    {
      title: "Er en liste eller en farve væk?",
      text: "Det kan ske, når du sætter tekst ind. Tryk på Gendan lister og farver. Svarene ændres ikke.",
    },
    {
      title: "SKAL og KAN",
      text: 'SKAL gælder for alle kommuner, der har tilsluttet sig. KAN er frivilligt: vælg "-", hvis kommunen ikke deltager, eller lad feltet stå tomt.',
    },
  ],
  secretariat: [
    {
      title: "1. Lav skemaer",
      text: "Vælg anbefalinger og kommuner. Send hver kommune sit skema. Kommunen behøver ikke Fremdrift for at udfylde det.",
    },
    {
      title: "2. Saml svar",
      text: "Vælg de filer, du har fået, eller hele mappen. Filerne bliver kun læst, aldrig ændret.",
    },
    {
      title: "3. Tag stilling til det, der er tvivl om",
      text: "Har en kommune sendt to skemaer, eller er det uklart, hvem et skema er fra, vælger du. Fremdrift gætter ikke.",
    },
    {
      title: "4. Lav overblik",
      text: "Overblikket er en almindelig projektmappe med tabeller og diagrammer. Retter du i arket Data, følger resten med.",
    },
    {
      title: "Kommer der flere svar?",
      text: "Åbn overblikket, og vælg Saml flere svar. Noter, valg og rettelser huskes.",
    },
  ],
  guides: "Vejledninger med billeder",
  guideNames: {
    kommune: "Udfyld fremdriftsskemaet",
    sekretariat: "Fra skemaer til overblik",
    administrator: "Sæt Fremdrift op",
    data: "Hvor er dine data?",
    tilgaengelighed: "Tilgængelighedserklæring",
  },
  safe: "Fremdrift sender ikke noget videre og gemmer kun svarene i projektmappen.",
};
