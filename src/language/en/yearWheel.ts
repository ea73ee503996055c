/** The overview's sheet Year wheel. Who does what when is that of the documents of 2015 and 2016 (docs/round.md). */
import type { Texts } from "../da/texts";

export const yearWheel: Texts["yearWheel"] = {
  sheet: "Year wheel",
  heading: "The year of the round",
  explain:
    "Write in the yellow cells. Write a day as 30-11-2017. The calendar gets the rows that have a day and are not done.",
  columns: { when: "When", what: "Task", who: "Who", paper: "Paper, and who gets it", done: "Done" },
  key: "Key",
  tasks: {
    invitation: {
      when: "",
      what: "Send the form to the municipalities",
      who: "The secretariat",
      paper: "Form and invitation: the municipalities",
    },
    reminder: {
      when: "",
      what: "Remind the municipalities that have not answered",
      who: "The secretariat",
      paper: "Reminder: the municipalities that have not answered",
    },
    deadline: {
      when: "",
      what: "Deadline for the forms",
      who: "The municipalities",
      paper: "Completed form: the secretariat",
    },
    council: {
      when: "January/February {year}",
      what: "Discuss the status of the recommendations",
      who: "The municipal councils",
      paper: "The municipality's own status: the municipal council",
    },
    combined: {
      when: "right after January/February {year}",
      what: "Combine the municipalities' status for KKR",
      who: "The coordination group",
      paper: "Combined status: the committee of officials",
    },
    officials: {
      when: "before the meeting of KKR",
      what: "Discuss and approve the paper to KKR",
      who: "The committee of officials",
      paper: "Combined status with a proposal: K29",
    },
    k29: {
      when: "before the meeting of KKR",
      what: "Discuss the larger and strategic themes",
      who: "K29",
      paper: "Combined status with a proposal: KKR",
    },
    kkr: {
      when: "{year}",
      what: "Discuss the status, and whether recommendations shall be more concrete",
      who: "KKR",
      paper: "Combined status: KKR",
    },
    halfYear: {
      when: "every half year",
      what: "Follow the status of the collaborations",
      who: "K29 and the committee of officials",
      paper: "Status: K29 and the committee of officials",
    },
    adjusted: {
      when: "every second year",
      what: "Propose adjusted and new recommendations for two years",
      who: "The coordination group",
      paper: "Adjusted recommendations: KKR",
    },
    adoption: {
      when: "when KKR has approved",
      what: "Discuss and approve the recommendations, and report back",
      who: "The municipal councils",
      paper: "Recommendations to be treated: the municipal councils",
    },
    plans: {
      when: "February {year}",
      what: "Make the overview of the municipalities' employment plans",
      who: "The labour market office",
      paper: "Overview: RAR",
    },
  },
};
