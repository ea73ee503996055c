/** The screen that makes progress forms. */
import { listed } from "../phrases/listed";
import { said } from "../../quoting/shown";
import { kkrName } from "../phrases/kkr";

export const forms = {
  heading: "Lav skemaer",
  set: "Anbefalinger",
  setLine: (period: string, extent: readonly string[]) => `${period} · ${listed(extent)}`,
  otherSet: "Brug en anden fil med anbefalinger …",
  setWrong: (file: string) => said`${file} kan ikke bruges. Ret følgende, og vælg filen igen:`,
  who: "Hvem skal have et skema?",
  one: "Én kommune",
  several: "Flere kommuner",
  municipalities: "Kommuner",
  tickFirst: "Vælg først de kommuner, der skal have et skema.",
  all: (kkr: string) => `Alle kommuner i ${kkrName(kkr)}`,
  municipality: "Kommune",
  kkr: "KKR",
  kkrName,
  joint: "Fælles jobcentre",
  ownKkr: kkrName,
  otherKkr: "Andre kommuner",
  choose: "Vælg en kommune",
  chooseFirst: "Vælg først en kommune.",
  stranger: (kkr: string) =>
    `Bemærk: Anbefalingerne gælder kun for kommunerne i ${kkrName(kkr)}. Svar fra andre kommuner tæller ikke med.`,
  here: "Lav skemaet her",
  hereAbout: "Skemaet lægges i den projektmappe, der er åben. Dine andre ark ændres ikke.",
  asNew: "Åbn som ny projektmappe",
  download: "Hent skemaet",
  downloadAll: (count: number) => (count === 1 ? "Hent 1 skema" : `Hent ${count} skemaer`),
  downloadAllAbout: "Skemaerne kommer i én zip-fil.",
  openAll: (count: number) => (count === 1 ? "Åbn 1 projektmappe" : `Åbn ${count} projektmapper`),
  openAllAbout: "Åbn dem i stedet, hvis der ikke bliver hentet en fil. Gem hver projektmappe, når den åbner.",
  making: (done: number, total: number) =>
    total === 0 ? "Et øjeblik …" : `Laver skema ${done} af ${total} …`,
  cancel: "Stop",
  cancelled: "Stoppet. Der er ikke lavet noget.",
  madeHere: (name: string) => `Skemaet til ${name} er lavet. Gem det, og send det til kommunen.`,
  what: (name: string) => `skemaet til ${name}`,
  opened: (name: string) => `Skemaet til ${name} er åbnet. Gem det, og send det til kommunen.`,
  openedAll: (count: number) =>
    count === 1 ? "1 projektmappe er åbnet. Gem den." : `${count} projektmapper er åbnet. Gem hver af dem.`,
  cannotOpen: "Din udgave af Excel kan ikke åbne en ny projektmappe. Hent skemaet i stedet.",
  zipName: (kkr: string) => `Fremdriftsskemaer ${kkrName(kkr)}`,
  preview: (name: string) => `Sådan ser skemaet til ${name} ud`,
};
