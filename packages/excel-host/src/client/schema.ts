/** Reads from the client's prototypes which properties each class has, so that the host can refuse others. */
export interface ClassSchema {
  /** As written in code: "rowIndex". */
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly navigation: readonly string[];
}

export type Schema = (className: string) => ClassSchema | null;

/** @param namespace the client's Excel, with a class for each object */
export function readSchema(namespace: object): Schema {
  const known = new Map<string, ClassSchema | null>();
  return (className) => {
    const found = known.get(className);
    if (found !== undefined) return found;
    const made = readClass(Reflect.get(namespace, className));
    known.set(className, made);
    return made;
  };
}

function readClass(constructor: unknown): ClassSchema | null {
  if (typeof constructor !== "function") return null;
  const prototype: unknown = constructor.prototype;
  if (typeof prototype !== "object" || prototype === null) return null;
  const scalars = names(Reflect.get(prototype, "_scalarPropertyNames"));
  const updateable: unknown = Reflect.get(prototype, "_scalarPropertyUpdateable");
  return {
    scalars,
    writable: scalars.filter((_, index) => Array.isArray(updateable) && updateable[index] === true),
    navigation: names(Reflect.get(prototype, "_navigationPropertyNames")),
  };
}

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}
