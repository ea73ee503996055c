/** The overview's sheet of municipalities: its yellow cells are the secretariat's own. */
export const municipalities = {
  heading: "Kommuner i denne runde",
  explain:
    "Skriv i de gule celler. Det, der står her, kommer med, næste gang svarene samles i dette overblik.",
  municipality: "Kommune",
  received: "Svar modtaget",
  columns: {
    contact: "Kontaktperson",
    email: "E-mail til breve",
    sent: "Skema sendt",
    joining: "Tilslutning",
    committee: "Behandlet i udvalg",
    council: "Behandlet i kommunalbestyrelse",
    reminded: "Rykket",
    note: "Note om kommunen",
  },
  key: "Nøgle",
  joinings: {
    joined: "tilsluttet",
    partly: "delvist tilsluttet",
    "not-treated": "ikke behandlet",
    "not-joined": "ikke tilsluttet",
  },
  joiningChoice: {
    title: "Tilslutning",
    error: "Vælg fra listen, eller lad cellen stå tom.",
  },
};
