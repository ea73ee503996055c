import { listed } from "./phrases/listed";

/** What the demo tells in the terminal. */
export interface DemoStory {
  readonly forms: number;
  readonly files: number;
  readonly answered: number;
  readonly missing: readonly string[];
  readonly undecided: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly drafts: number;
  readonly formsAt: string;
  readonly returnsAt: string;
  readonly overviewAt: string;
  readonly summaryAt: string;
  readonly repliesAt: string;
  readonly nextSetAt: string;
  readonly paperAt: string;
  readonly plansAt: string;
  readonly realReturn: string;
}

export const demo = {
  told: (story: DemoStory) =>
    [
      `${story.forms} tomme skemaer er lavet, og ${story.files} udfyldte skemaer er læst og samlet.`,
      `${story.answered} af ${story.forms} kommuner har svaret.${story.missing.length > 0 ? ` Der mangler svar fra ${listed(story.missing)}.` : ""}${story.undecided.length > 0 ? ` Til afklaring: ${listed(story.undecided)}.` : ""}`,
      `I skemaerne er der ${story.errors} ting, der skal rettes, og ${story.warnings}, der bør tjekkes.`,
      "",
      "Se her:",
      `  ${story.overviewAt}  – det regionale overblik; åbn det i Excel`,
      `  ${story.formsAt}  – de tomme skemaer, ét til hver kommune`,
      `  ${story.returnsAt}  – de udfyldte skemaer, som de kom ind`,
      `  ${story.repliesAt}  – udkast til breve til kommunerne (${story.drafts})`,
      `  ${story.nextSetAt}  – udkast til næste anbefalingssæt med svarene fra denne gang`,
      `  ${story.paperAt}  – den samlede status til KKR; åbn den i Word`,
      `  ${story.plansAt}  – overblik over de 26 jobcentres beskæftigelsesplaner for 2018, som de er trykt`,
      `  ${story.summaryAt}  – resultatet til andre programmer`,
      "",
      `Kun "${story.realReturn}" er et rigtigt skema. De andre er opdigtede eksempler og mærket "(eksempeldata)". Beskæftigelsesplanerne er tabellen fra 2018, skrevet ind i skemaer.`,
    ].join("\n"),
};
