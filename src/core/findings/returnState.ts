/** What has become of a return. */

export type ReturnState = "accepted" | "superseded" | "undecided" | "rejected";
