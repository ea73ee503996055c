/** The screen beside an open form: what is missing, and whether it is ready. */
export const fillIn = {
  heading: (municipality: string) =>
    municipality === "" ? "Fremdriftsskema" : `Fremdriftsskema for ${municipality}`,
  progress: (done: number, total: number) => `${done} af ${total} besvaret`,
  progressLabel: "Besvaret",
  kinds: (skal: number, skalOf: number, kan: number, kanOf: number) =>
    `SKAL: ${skal} af ${skalOf} · KAN: ${kan} af ${kanOf} (frivilligt)`,
  check: "Kontrollér",
  checking: "Kontrollerer …",
  checked: (count: number) =>
    count === 0
      ? "Kontrolleret. Intet skal rettes."
      : count === 1
        ? "Kontrolleret. 1 ting skal rettes."
        : `Kontrolleret. ${count} ting skal rettes.`,
  ready: "Klar til aflevering",
  readyAbout: (email: string | null, deadline: string | null) =>
    `Gem skemaet, og send det${email === null ? "" : ` til ${email}`}${deadline === null ? "" : ` senest den ${deadline}`}.`,
  readyWithAdvice: "Skemaet kan sendes, som det er. Se gerne rådene herunder først.",
  mustFix: "Skal rettes",
  advice: "Gode råd",
  notes: "Til orientering",
  goTo: (cell: string) => `Gå til ${cell}`,
  nothingMissing: "Intet mangler.",
  councilDate: "Behandlet i kommunalbestyrelsen",
  councilDateHint: "Skriv den dag, kommunalbestyrelsen behandler skemaet. Feltet må gerne stå tomt.",
  saveDate: "Skriv datoen i skemaet",
  dateSaved: (date: string) => `Datoen ${date} er skrevet i skemaet.`,
  dateIs: (date: string) => `I skemaet står ${date}.`,
  repair: "Ret lister og farver",
  repairAbout: "Sætter valglister og farver på plads, hvis de er forsvundet. Jeres svar ændres ikke.",
  repairOffer:
    "Der ser ud til at være sat noget ind oven i en valgliste. Skal lister og farver på plads igen?",
  repairing: "Retter lister og farver …",
  repaired: "Lister og farver er på plads. Svarene er ikke ændret.",
  cannotRepair:
    "Skemaet er bygget om, så lister og farver ikke kan sættes på plads. Brug det skema, der er sendt ud.",
  warning: (message: string) => `Se her: ${message}`,
  fileOnly: "Ret i selve filen, og åbn den her igen.",
  openAnother: "Åbn en anden fil",
};
