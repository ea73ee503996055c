/** What the secretariat has written of a municipality in a round: whom to write to, whether it has joined, and when. */
/** In the order of the sheet's columns. */
export const MUNICIPALITY_FIELDS = [
  "contact",
  "email",
  "sent",
  "joining",
  "committee",
  "council",
  "reminded",
  "note",
] as const;

export type MunicipalityField = (typeof MUNICIPALITY_FIELDS)[number];

/** What a municipality's council has decided; joining is what binds it to the recommendations that must be followed. */
export const JOININGS = ["joined", "partly", "not-treated", "not-joined"] as const;

export type Joining = (typeof JOININGS)[number];

export interface MunicipalityWords {
  /** Its code. */
  readonly municipality: string;
  /** As typed; what is empty is left out. */
  readonly texts: Readonly<Partial<Record<MunicipalityField, string>>>;
  /** Null where nothing is said, or so that nobody can tell. */
  readonly joining: Joining | null;
}
