import type { StatusName } from "../../core/forms/progress/set/recommendationSet";

export const status = {
  /** What the status is called, and what is chosen in the form's dropdown. */
  labels: { green: "Grøn", yellow: "Gul", red: "Rød", "not-participating": "-" } satisfies Record<
    StatusName,
    string
  >,
  notParticipating: "deltager ikke",
  unanswered: "ubesvaret",
  missing: "mangler",
  notJoined: "ikke tilsluttet",
  skal: "SKAL",
  kan: "KAN",
};
