import type { Texts } from "../da/texts";
import { listed } from "./phrases/listed";

export const demo: Texts["demo"] = {
  told: (story) =>
    [
      `${story.forms} blank forms were made, and ${story.files} returns were read and gathered.`,
      `${story.answered} of ${story.forms} municipalities have answered.${story.missing.length > 0 ? ` Missing: ${listed(story.missing)}.` : ""}${story.undecided.length > 0 ? ` To be decided: ${listed(story.undecided)}.` : ""}`,
      `In the returns, ${story.errors === 1 ? "1 thing has" : `${story.errors} things have`} to be corrected, and ${story.warnings} ${story.warnings === 1 ? "is" : "are"} worth a look.`,
      "",
      "Look here:",
      `  ${story.overviewAt}  – the regional overview; open it in Excel`,
      `  ${story.formsAt}  – the blank forms, one for each municipality`,
      `  ${story.returnsAt}  – the returns as they came in`,
      `  ${story.repliesAt}  – draft letters to the municipalities (${story.drafts})`,
      `  ${story.nextSetAt}  – a draft of the next recommendation set with this time's answers`,
      `  ${story.paperAt}  – the combined status for the KKR; open it in Word`,
      `  ${story.plansAt}  – an overview of the 26 jobcentres' employment plans for 2018, as printed`,
      `  ${story.summaryAt}  – the same for other programs`,
      "",
      `Only "${story.realReturn}" is a real return. The others are made-up examples, marked "(eksempeldata)". The employment plans are the table of 2018, typed into forms.`,
    ].join("\n"),
};
