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
  begin: "Udfyld én ad gangen",
  toSend: "Send skemaet",
  /** One recommendation at a time. */
  steps: {
    place: (at: number, of: number) => `Nr. ${at} af ${of}`,
    kinds: { required: "SKAL", voluntary: "KAN (frivilligt)" },
    whole: "Se hele skemaet",
    status: "Vælg en status",
    clear: "Fjern valget",
    remark: "Bemærkning",
    left: (characters: number) =>
      characters === 1
        ? "Der er plads til 1 tegn mere."
        : `Der er plads til ${characters.toLocaleString("da")} tegn mere.`,
    keys: "Enter eller Ctrl+Enter: næste",
    saved: "Det hele står i skemaet.",
    writing: "Skriver i skemaet …",
    next: "Næste",
    previous: "Forrige",
    toSend: "Videre til afsendelse",
    locked: "I et af felterne står der en formel eller et tal. Ret det i selve arket.",
    changed: (name: string, now: string) =>
      now === ""
        ? said`${name}: feltet er blevet tomt i arket, siden du begyndte at skrive her.`
        : said`${name}: i arket står der nu »${short(now)}«.`,
    writeMine: "Skriv mit i arket",
    keepTheirs: "Behold det, der står i arket",
  },
  send: {
    heading: "Send skemaet",
    complete: "Der mangler ikke noget. Skemaet er klar til at blive sendt.",
    left: (count: number) =>
      count === 1
        ? "1 ting mangler eller skal rettes, før skemaet er klar."
        : `${count} ting mangler eller skal rettes, før skemaet er klar.`,
    to: "Til",
    noAddress: "Den adresse, du fik skemaet fra",
    subjectLabel: "Emne",
    subject: (municipality: string, period: string) =>
      municipality === ""
        ? said`Fremdriftsskema ${period}`
        : said`Fremdriftsskema ${period}, ${short(municipality)}`,
    deadline: "Svarfrist",
    body: (municipality: string, period: string) =>
      municipality === ""
        ? said`Hermed fremdriftsskemaet for ${period}.\n\nMed venlig hilsen\n`
        : said`Hermed fremdriftsskemaet for ${period} fra ${short(municipality)}.\n\nMed venlig hilsen\n`,
    mail: "Gem, og skriv mailen",
    back: "Tilbage til anbefalingerne",
    saved: "Skemaet er gemt.",
    saveYourself: "Gem selv skemaet, før du sender det.",
    attach: "Mailen åbner i dit mailprogram. Vedhæft selv skemaet, som Excel-fil og ikke som PDF.",
    council: "Til kommunalbestyrelsen",
    print:
      "Skemaet kan udskrives, som det er: vælg Udskriv under Filer i Excel. Kommunens svar i Word laver du nederst under hele skemaet.",
    whole: "Se hele skemaet",
  },
};
