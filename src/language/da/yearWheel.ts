/** The overview's sheet Årshjul. Who does what when is that of the documents of 2015 and 2016 (docs/round.md). */
export const yearWheel = {
  sheet: "Årshjul",
  heading: "Årshjul for runden",
  explain:
    "Skriv i de gule celler. Skriv en dag som 30-11-2017. Kalenderen får de rækker, der har en dag og ikke er udført.",
  columns: {
    when: "Hvornår",
    what: "Opgave",
    who: "Hvem",
    paper: "Papir, og hvem der får det",
    done: "Udført",
  },
  key: "Nøgle",
  tasks: {
    invitation: {
      when: "",
      what: "Send skemaet til kommunerne",
      who: "Sekretariatet",
      paper: "Skema med invitation: kommunerne",
    },
    reminder: {
      when: "",
      what: "Ryk de kommuner, der mangler at svare",
      who: "Sekretariatet",
      paper: "Rykker: de kommuner, der mangler",
    },
    deadline: {
      when: "",
      what: "Svarfrist for skemaerne",
      who: "Kommunerne",
      paper: "Udfyldt skema: sekretariatet",
    },
    council: {
      when: "januar/februar {year}",
      what: "Drøft status på anbefalingerne",
      who: "Kommunalbestyrelserne",
      paper: "Kommunens egen status: kommunalbestyrelsen",
    },
    combined: {
      when: "lige efter januar/februar {year}",
      what: "Saml kommunernes status til én tilbagemelding til KKR",
      who: "Koordinationsgruppen",
      paper: "Samlet status: embedsmandsudvalget",
    },
    officials: {
      when: "før mødet i KKR",
      what: "Drøft og godkend oplægget til KKR",
      who: "Embedsmandsudvalget",
      paper: "Samlet status med indstilling: K29",
    },
    k29: {
      when: "før mødet i KKR",
      what: "Drøft de større og strategiske temaer",
      who: "K29",
      paper: "Samlet status med indstilling: KKR",
    },
    kkr: {
      when: "{year}",
      what: "Drøft status, og om anbefalingerne skal være mere konkrete",
      who: "KKR",
      paper: "Samlet status: KKR",
    },
    halfYear: {
      when: "hvert halve år",
      what: "Følg status på de tværkommunale samarbejder",
      who: "K29 og embedsmandsudvalget",
      paper: "Status: K29 og embedsmandsudvalget",
    },
    adjusted: {
      when: "hvert andet år",
      what: "Foreslå justerede og nye anbefalinger med toårigt sigte",
      who: "Koordinationsgruppen",
      paper: "Justerede anbefalinger: KKR",
    },
    adoption: {
      when: "når KKR har godkendt",
      what: "Drøft og godkend anbefalingerne, og meld tilbage",
      who: "Kommunalbestyrelserne",
      paper: "Anbefalinger til behandling: kommunalbestyrelserne",
    },
    plans: {
      when: "februar {year}",
      what: "Lav oversigten over kommunernes beskæftigelsesplaner",
      who: "Arbejdsmarkedskontoret",
      paper: "Oversigt: RAR",
    },
  },
};
