/** What each finding declares: how much it weighs, and of what type its parameters are. */
import * as v from "valibot";

/**
 * An `error` is something that cannot be counted until a person acts, a `warning` something worth a look,
 * a `note` something done or seen on the way.
 */
export type Severity = "error" | "warning" | "note";

export interface Kind<Parameters> {
  readonly severity: Severity;
  /** Parameters as a record keeps them → the parameters, or null when they are not of this type. */
  readonly parse: (kept: unknown) => Parameters | null;
}

type Output<E extends v.ObjectEntries> = Readonly<v.InferOutput<v.ObjectSchema<E, undefined>>>;

function kind<E extends v.ObjectEntries>(severity: Severity, entries: E): Kind<Output<E>> {
  const schema = v.object(entries);
  return {
    severity,
    parse: (kept) => {
      const parsed = v.safeParse(schema, kept);
      return parsed.success ? parsed.output : null;
    },
  };
}

export const error = <E extends v.ObjectEntries>(parameters: E) => kind("error", parameters);
export const warning = <E extends v.ObjectEntries>(parameters: E) => kind("warning", parameters);
export const note = <E extends v.ObjectEntries>(parameters: E) => kind("note", parameters);
