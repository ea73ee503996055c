/** The overview's matrix: a row each recommendation, a column each municipality. */
export const matrix = {
  heading: "Recommendations and municipalities {period}",
  explain:
    "A column for each municipality, a row for each recommendation. Correct a status in the sheet Data.",
  leads: "Click a sign to read the municipality's remark.",
  cut: "Long texts are shortened with …; they stand whole in the sheet Data.",
  number: "No.",
  text: "Recommendation",
  meaning: {
    green: "Green",
    yellow: "Yellow",
    red: "Red",
    "not-participating": "Not taking part",
    unanswered: "Unanswered: the municipality has answered, but not this one",
    missing: "Blank: the municipality has not answered",
    "not-joined": "Not joined: the municipality owes no answer to SKAL",
    unknown: "The status in the sheet Data cannot be counted",
  },
};
