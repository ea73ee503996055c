/** The screen that gathers returns: choosing files, the dry run, and writing the overview. */
import { kkrName } from "../kkr";

const files = (count: number): string => (count === 1 ? "1 fil" : `${count} filer`);
const municipalities = (count: number): string => (count === 1 ? "1 kommune" : `${count} kommuner`);

export const merge = {
  heading: "Saml svar",
  into: (returns: number) =>
    `Du går videre med det overblik, der er åbent. Det husker ${returns === 1 ? "1 svar" : `${returns} svar`}, jeres noter, valg og rettelser.`,
  about: "Vælg de skemaer, kommunerne har sendt. De bliver kun læst, aldrig ændret.",
  chooseFiles: "Vælg filer",
  chooseFolder: "Vælg en mappe",
  drop: "Du kan også trække filerne hertil.",
  dropHere: "Slip filerne her",
  set: "Anbefalinger",
  earlier: "Har du et tidligere overblik?",
  earlierAbout: "Vælg det, så huskes noter, valg og rettelser.",
  chooseEarlier: "Vælg det tidligere overblik",
  earlierChosen: (file: string) => `Går videre med ${file}.`,
  earlierWrong: (file: string) =>
    `${file} er ikke et overblik over de valgte anbefalinger. Vælg det overblik, der sidst blev lavet.`,
  dropEarlier: "Brug det ikke",
  nothingChosen: "Der var ingen filer. Vælg de skemaer, kommunerne har sendt.",
  reading: (done: number, total: number) => `Læser ${done} af ${total}`,
  cancel: "Fortryd",
  cancelled: "Stoppet. Intet er ændret. Vælg filer for at begynde igen.",

  dryRun: {
    heading: "Se svarene igennem",
    about: "Intet er skrevet endnu.",
    answered: (answered: number, asked: number) =>
      `${answered} af ${asked} ${asked === 1 ? "kommune" : "kommuner"} har svaret`,
    read: (count: number) => `${files(count)} er læst`,
    toDecide: "Afgør dette",
    toDecideAbout: (count: number) =>
      count === 1 ? "1 sag venter på dig." : `${count} sager venter på dig.`,
    decided: "Afgjort af dig",
    rejected: "Kan ikke bruges",
    accepted: "Tæller med",
    superseded: "Afløst af et nyere svar",
    missing: "Mangler svar",
    nobodyMissing: "Alle kommuner har sendt svar.",
    more: "Vælg flere filer",
    startOver: "Begynd forfra",
    states: {
      accepted: "Tæller med",
      superseded: "Afløst",
      undecided: "Skal afgøres",
      rejected: "Kan ikke bruges",
    },
    unknown: "Ukendt kommune",
    noFindings: "Intet at bemærke.",
    errors: (count: number) => (count === 1 ? "1 at rette" : `${count} at rette`),
    warnings: (count: number) => (count === 1 ? "1 at se på" : `${count} at se på`),
    notes: (count: number) => (count === 1 ? "1 note" : `${count} noter`),
    interpreted: (count: number) => `${count} tydet`,
    given: (given: number, asked: number) => `${given} af ${asked} besvaret`,
    severities: { error: "Ret", warning: "Se efter", note: "Bemærk" },
    saved: (when: string) => `gemt ${when}`,
    savedBy: (who: string) => `af ${who}`,
    noTime: "uden tidspunkt",
    remembered: "fra det tidligere overblik",
    findingsOfOverview: "I det tidligere overblik",
  },

  readings: {
    heading: "Sådan er svarene tydet",
    about: "Vælg selv, hvis det ikke passer. Det kommer i overblikket som jeres rettelse.",
    written: (recommendation: string, written: string) => `${recommendation}: "${written}" er læst som`,
    asRead: (status: string) => `${status} (sådan læst)`,
  },

  choice: {
    whose: "Hvem er svaret fra?",
    choose: "Vælg en kommune",
    which: (municipality: string) => `${municipality} har sendt flere svar. Hvilket gælder?`,
    differences: "Se forskellene",
    noDifferences: "Svarene er ens.",
    recommendation: "Anbefaling",
    use: (file: string) => `Brug ${file}`,
    useIt: "Tæl svaret med",
    notUsed: "Brug det ikke",
    undo: "Fortryd valget",
    decidedFor: (file: string, names: string) => `${file} tæller for ${names}.`,
    decidedAgainst: (file: string) => `${file} bruges ikke.`,
    noStatus: "Ingen status",
    noRemark: "Ingen bemærkning",
    unclear: "Noget i svaret er usikkert. Læs bemærkningerne, og vælg selv.",
  },

  write: "Skriv overblik",
  download: "Hent overblikket",
  undecidedLeft: (count: number) =>
    count === 1
      ? "1 sag er ikke afgjort. Den står i overblikket, så I kan tage den senere."
      : `${count} sager er ikke afgjort. De står i overblikket, så I kan tage dem senere.`,
  writing: "Skriver overblikket …",
  written: "Overblikket er skrevet. Gem projektmappen.",
  downloaded: (file: string) => `${file} er hentet. Du finder den, hvor din browser gemmer filer.`,
  fileName: (kkr: string, period: string) => `Regionalt overblik ${kkrName(kkr)} ${period}`,
  preview: "Sådan ser overblikket ud",
  letters: "Hent breve til kommunerne",
  lettersAbout: (count: number) =>
    count === 1 ? "Udkast til 1 kommune i én zip-fil." : `Udkast til ${municipalities(count)} i én zip-fil.`,
  lettersName: "Breve til kommunerne",
  downloadInstead: "Hent overblikket som fil",
};
