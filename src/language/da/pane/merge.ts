/** The screen that gathers returns: choosing files, the dry run, and writing the overview. */
import { said, short } from "../../quoting/shown";
import { kkrName } from "../phrases/kkr";

const files = (count: number): string => (count === 1 ? "1 fil" : `${count} filer`);

export const merge = {
  heading: "Saml svar",
  into: (returns: number) =>
    `Du arbejder videre med det overblik, der er åbent. Det husker ${returns === 1 ? "1 skema" : `${returns} skemaer`} samt noter, valg og rettelser.`,
  about: "Vælg de skemaer, kommunerne har sendt. De bliver kun læst, aldrig ændret.",
  chooseFiles: "Vælg filer",
  chooseFolder: "Vælg en mappe",
  drop: "Du kan også trække filerne hertil. Mails (.eml, .msg) og zip-filer kan bruges, som de er.",
  dropHere: "Slip filerne her",
  set: "Anbefalinger",
  earlier: "Har du et tidligere overblik?",
  earlierAbout: "Vælg det, så huskes noter, valg og rettelser.",
  chooseEarlier: "Vælg det tidligere overblik",
  earlierChosen: (file: string) => said`Du arbejder videre med ${file}.`,
  earlierWrong: (file: string) =>
    said`${file} er ikke et overblik over de valgte anbefalinger. Vælg det seneste overblik.`,
  goOnWith: "Arbejd videre med det",
  dropEarlier: "Brug det ikke",
  nothingChosen: "Der var ingen filer. Vælg de skemaer, kommunerne har sendt.",
  reading: (done: number, total: number) => `Læser ${done} af ${total}`,
  cancel: "Stop",
  cancelled: "Stoppet. Filerne er ikke taget med. Du kan vælge dem igen.",

  startOver: {
    heading: "Begynd forfra?",
    about: "Overblikket er ikke lavet endnu. De filer, du har læst, og det, du har valgt, forsvinder.",
    keep: "Behold det",
    discard: "Begynd forfra",
  },
  another: {
    heading: "Der er et andet overblik i gang",
    about: "Du er ved at samle svar til et andet overblik, og det er ikke lavet endnu.",
    goOn: "Fortsæt med det",
    begin: "Begynd på dette i stedet",
  },

  dryRun: {
    heading: "Se svarene igennem",
    about: "Overblikket er ikke lavet endnu.",
    answered: (answered: number, asked: number) =>
      `${answered} af ${asked} ${asked === 1 ? "kommune" : "kommuner"} har svaret`,
    read: (count: number) => `${files(count)} er læst`,
    toDecide: "Tag stilling",
    toDecideAbout: (count: number) => `Der er ${count} ting, du skal tage stilling til.`,
    decided: "Det har du valgt",
    rejected: "Kan ikke bruges",
    accepted: "Tæller med",
    superseded: "Erstattet af et nyere skema",
    missing: "Mangler svar",
    nobodyMissing: "Alle kommuner har sendt svar.",
    more: "Vælg flere filer",
    search: "Find en kommune eller en fil",
    onlyFaulty: "Vis kun dem, der er noget at se på i",
    found: (count: number) => (count === 1 ? "1 skema vises" : `${count} skemaer vises`),
    fine: (count: number) =>
      count === 1 ? "1 skema uden noget at se på" : `${count} skemaer uden noget at se på`,
    startOver: "Begynd forfra",
    states: {
      accepted: "Tæller med",
      superseded: "Erstattet",
      undecided: "Til afklaring",
      rejected: "Kan ikke bruges",
    },
    unknown: "Ukendt kommune",
    noFindings: "Der er ikke noget at se på.",
    errors: (count: number) => `${count} skal rettes`,
    warnings: (count: number) => `${count} bør tjekkes`,
    notes: (count: number) => `${count} til orientering`,
    interpreted: (count: number) => `${count} svar tolket`,
    given: (given: number, asked: number) => `${given} af ${asked} besvaret`,
    severities: { error: "Skal rettes", warning: "Bør tjekkes", note: "Til orientering" },
    saved: (when: string) => said`gemt ${when}`,
    savedBy: (who: string) => said`af ${short(who)}`,
    noTime: "ukendt tidspunkt",
    comparedWith: (file: string) => `Forskelle fra ${file}`,
    remembered: "fra det tidligere overblik",
    findingsOfOverview: "I det tidligere overblik",
  },

  readings: {
    heading: "Sådan er svarene tolket",
    about: "Vælg en anden status, hvis det ikke passer. Den står i overblikket som rettet af sekretariatet.",
    written: (recommendation: string, written: string) =>
      said`${recommendation}: "${short(written)}" er læst som`,
    asRead: (status: string) => `${status} (tolket)`,
  },

  choice: {
    whose: "Hvem er skemaet fra?",
    sender: "I skemaet eller mailen står:",
    choose: "Vælg en kommune",
    which: (municipality: string) => `${municipality} har sendt flere skemaer. Hvilket gælder?`,
    differences: "Se forskellene",
    noDifferences: "Svarene er ens.",
    recommendation: "Anbefaling",
    use: (file: string) => said`Brug ${file}`,
    useIt: "Tæl skemaet med",
    notUsed: "Brug det ikke",
    undo: "Fortryd valget",
    decidedFor: (file: string, names: string) => said`${file} tæller med for ${names}.`,
    decidedAgainst: (file: string) => said`${file} bruges ikke.`,
    noStatus: "Ingen status",
    noRemark: "Ingen bemærkning",
  },

  write: "Lav overblik",
  undecidedLeft: (count: number) =>
    count === 1
      ? "Du mangler at tage stilling til 1 ting. Den står i overblikket, så du kan gøre det senere."
      : `Du mangler at tage stilling til ${count} ting. De står i overblikket, så du kan gøre det senere.`,
  making: {
    overview: { working: "Laver overblikket …", cancelled: "Stoppet. Overblikket er ikke lavet." },
    letters: { working: "Laver brevene …", cancelled: "Stoppet. Brevene er ikke lavet." },
  },
  written: "Overblikket er lavet. Gem projektmappen.",
  /** What was written, in a few words. */
  what: "det regionale overblik",
  nextStep:
    "Når der kommer flere svar, åbner du overblikket og vælger Saml flere svar. Hent breve til de kommuner, der skal se på deres svar.",
  openedNew: "Overblikket er lavet i en ny projektmappe. Gem den.",
  cannotOpen: "Din udgave af Excel kan ikke åbne en ny projektmappe. Hent overblikket som fil i stedet.",
  fileName: (kkr: string, period: string) => `Regionalt overblik ${kkrName(kkr)} ${period}`,
  preview: "Sådan ser overblikket ud",
  letters: "Hent breve til kommunerne",
  lettersName: "Breve til kommunerne",
  downloadInstead: "Hent overblikket som fil",
};
