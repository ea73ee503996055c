/** A set, and what is said anew when its forms are made → the set as these forms shall show it. */
import type { Definition } from "../core/sets/definition";

/** Null = as in the set. */
export interface Terms {
  /** ISO date. */
  readonly deadline: string | null;
  readonly contactEmail: string | null;
}

export const AS_IN_THE_SET: Terms = { deadline: null, contactEmail: null };

/** Deadline and contact do not make another form: a return to it is known as one to the set. */
export function withTerms<Own extends Definition>(set: Own, { deadline, contactEmail }: Terms): Own {
  if (deadline === null && contactEmail === null) return set;
  return {
    ...set,
    deadline: deadline ?? set.deadline,
    contactEmail: contactEmail ?? set.contactEmail,
  };
}
