import type { Texts } from "../da/texts";

export const status: Texts["status"] = {
  labels: { green: "Green", yellow: "Yellow", red: "Red", "not-participating": "-" },
  notParticipating: "not taking part",
  unanswered: "unanswered",
  missing: "missing",
  notJoined: "not joined",
  skal: "SHALL",
  kan: "MAY",
};
