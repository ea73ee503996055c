import { listed } from "./listed";

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
  readonly realReturn: string;
}

export const demo = {
  told: (story: DemoStory) =>
    [
      `${story.forms} tomme skemaer er lavet, og ${story.files} svar er læst og samlet.`,
      `${story.answered} af ${story.forms} kommuner har svaret.${story.missing.length > 0 ? ` Der mangler svar fra ${listed(story.missing)}.` : ""}${story.undecided.length > 0 ? ` Nogen skal afgøre, hvilket svar der gælder for ${listed(story.undecided)}.` : ""}`,
      `I svarene er der ${story.errors === 1 ? "1 ting" : `${story.errors} ting`}, der skal rettes, og ${story.warnings}, der er værd at se efter.`,
      "",
      "Se her:",
      `  ${story.overviewAt}  – det regionale overblik; åbn det i Excel`,
      `  ${story.formsAt}  – de tomme skemaer, ét til hver kommune`,
      `  ${story.returnsAt}  – svarene, som de kom ind`,
      `  ${story.repliesAt}  – ${story.drafts} udkast til breve til kommunerne`,
      `  ${story.summaryAt}  – det samme til andre programmer`,
      "",
      `Kun "${story.realReturn}" er et rigtigt svar. De andre er opdigtede eksempler og mærket "(eksempeldata)".`,
    ].join("\n"),
};
