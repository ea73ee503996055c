/** The 98 municipalities, the regions' KKR that they sit in, and the jobcentres that two of them share. */

export interface Municipality {
  /** Three digits as Danmarks Statistik writes them, e.g. "101". */
  readonly code: string;
  /** Short name, e.g. "København". */
  readonly name: string;
  /** E.g. "Københavns Kommune". */
  readonly officialName: string;
  /** E.g. "Hovedstaden". */
  readonly kkr: string;
  /** Other ways that people write it. */
  readonly aliases: readonly string[];
  /** The name is an ordinary Danish word too ("Vejen"), so it names nobody in the middle of a text. */
  readonly ordinaryWord?: boolean;
}

/** One jobcentre that answers for several municipalities. */
export interface JointJobcentre {
  readonly id: string;
  readonly name: string;
  /** Municipality codes. */
  readonly members: readonly string[];
  readonly aliases: readonly string[];
}

export interface MunicipalityRegistry {
  readonly municipalities: readonly Municipality[];
  readonly jointJobcentres: readonly JointJobcentre[];
}
