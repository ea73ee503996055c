/** The screen beside an open form: what is missing, and whether it is ready. */
import { said, short } from "../../quoting/shown";
export const fillIn = {
  heading: (municipality: string) =>
    municipality === "" ? "Fremdriftsskema" : said`Fremdriftsskema for ${short(municipality)}`,
  progress: (done: number, total: number) => `${done} af ${total} besvaret`,
  progressLabel: "Besvaret",
  kinds: (skal: number, skalOf: number, kan: number, kanOf: number) =>
    `SKAL: ${skal} af ${skalOf} · KAN: ${kan} af ${kanOf} (frivilligt)`,
  check: "Kontrollér",
  checking: "Kontrollerer …",
  /** @param missing statuses that nobody has chosen yet */
  checked: (toFix: number, missing: number) => {
    const parts = [
      ...(missing === 0 ? [] : [missing === 1 ? "1 svar mangler" : `${missing} svar mangler`]),
      ...(toFix === 0 ? [] : [toFix === 1 ? "1 ting skal rettes" : `${toFix} ting skal rettes`]),
    ];
    return `Kontrolleret. ${parts.join(", og ") || "Der er ikke noget at rette"}.`;
  },
  ready: "Klar til at sende",
  readyAbout: (email: string | null, deadline: string | null) =>
    said`Gem skemaet, og send det${email === null ? "" : ` til ${email}`}${deadline === null ? "" : ` senest den ${deadline}`}.`,
  readyWithAdvice: "Skemaet kan sendes, som det er. Se gerne på punkterne herunder først.",
  missing: "Mangler",
  mustFix: "Skal rettes",
  advice: "Bør tjekkes",
  notes: "Til orientering",
  goTo: (cell: string) => `Gå til ${cell}`,
  nothingMissing: "Der mangler ikke noget.",
  councilDate: "Behandlet i kommunalbestyrelsen",
  councilDateHint: "Vælg den dag, kommunalbestyrelsen behandler skemaet. Feltet må gerne stå tomt.",
  saveDate: "Skriv datoen i skemaet",
  dateSaved: (date: string) => `Datoen ${date} er skrevet i skemaet.`,
  dateIs: (date: string) => said`I skemaet står ${short(date)}.`,
  repair: "Gendan lister og farver",
  repairAbout: "Sætter rullelister og farver på plads, hvis de er forsvundet. Svarene ændres ikke.",
  repairOffer:
    "Det ser ud til, at der er sat noget ind oven i en rulleliste. Tryk på Gendan lister og farver for at få den tilbage.",
  repaired: "Lister og farver er på plads igen. Svarene er ikke ændret.",
  repairWhat: "lister og farver",
  dateWhat: "datoen i skemaet",
  cannotRepair:
    "Skemaet er bygget om, så lister og farver ikke kan gendannes. Brug det skema, der er sendt ud.",
  warning: (message: string) => `Se her: ${message}`,
  fileOnly: "Ret i selve filen, og åbn den her igen.",
  openAnother: "Åbn en anden fil",
};
