import type { Texts } from "../da/texts";

export const municipalities: Texts["overview"]["municipalities"] = {
  heading: "Municipalities in this round",
  explain:
    "Write in the yellow cells. What stands here comes along the next time the returns are gathered in this overview.",
  municipality: "Municipality",
  received: "Answer received",
  columns: {
    contact: "Contact person",
    email: "E-mail for letters",
    sent: "Form sent",
    joining: "Joining",
    committee: "Treated in committee",
    council: "Treated in the council",
    reminded: "Reminded",
    note: "Note on the municipality",
  },
  key: "Key",
  joinings: {
    joined: "joined",
    partly: "partly joined",
    "not-treated": "not treated",
    "not-joined": "not joined",
  },
  joiningChoice: {
    title: "Joining",
    error: "Choose from the list, or leave the cell empty.",
  },
};
