/** What every object of the emulated Excel is: properties, parts and methods under the names of the typings. */
import type { Area } from "../model/addresses";
import type { Sheet } from "../model/workbook";

export interface Property {
  /** Absent = cannot be loaded. */
  readonly read?: () => unknown;
  /** Absent = read-only. */
  readonly write?: (value: unknown) => void;
}

/** What a method gives: an object, nothing (a null object), or a plain value in a ClientResult. */
export type Answer =
  { readonly object: HostObject } | { readonly nullObject: true } | { readonly value: unknown };

export interface HostObject {
  /** Microsoft's class name, e.g. "Range". */
  readonly type: string;
  /** What its collection finds it by again. */
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Navigation properties; null = a null object. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (given: readonly unknown[]) => Answer>>;
  /** The cells that a Range stands for, so that others can take it as an argument. */
  readonly cells?: { readonly sheet: Sheet; readonly area: Area };
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
}

/** What of an object is made only when it is asked for. */
interface Makers {
  readonly properties: () => NonNullable<HostObject["properties"]>;
  readonly parts: () => NonNullable<HostObject["parts"]>;
  readonly methods: () => NonNullable<HostObject["methods"]>;
}

/** An object of whose parts each is made when it is first asked for: one request may name a hundred thousand ranges. */
export function lazy(made: Pick<HostObject, "type" | "cells">, makers: Makers): HostObject {
  return new Lazy(made, makers);
}

class Lazy implements HostObject {
  readonly type: string;
  readonly cells: HostObject["cells"];
  readonly #makers: Makers;
  #properties: HostObject["properties"];
  #methods: HostObject["methods"];

  constructor({ type, cells }: Pick<HostObject, "type" | "cells">, makers: Makers) {
    this.type = type;
    this.cells = cells;
    this.#makers = makers;
  }

  get properties(): NonNullable<HostObject["properties"]> {
    return (this.#properties ??= this.#makers.properties());
  }

  get parts(): NonNullable<HostObject["parts"]> {
    return this.#makers.parts();
  }

  get methods(): NonNullable<HostObject["methods"]> {
    return (this.#methods ??= this.#makers.methods());
  }
}

export const nothing: Answer = { value: null };
export const nullObject: Answer = { nullObject: true };

export function object(object: HostObject): Answer {
  return { object };
}

export function orNull(found: HostObject | null): Answer {
  return found ? { object: found } : nullObject;
}

export function value(value: unknown): Answer {
  return { value };
}

/** A method that does something and gives nothing back. */
export function doing(act: (given: readonly unknown[]) => void): (given: readonly unknown[]) => Answer {
  return (given) => {
    act(given);
    return nothing;
  };
}

export function readOnly(read: () => unknown): Property {
  return { read };
}

/** A property that is kept in a record under the same name. */
export function kept<K extends string, V>(
  record: Record<K, V>,
  key: K,
  parse: (value: unknown) => V,
): Property {
  return {
    read: () => record[key],
    write: (given) => {
      record[key] = parse(given);
    },
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && hostObjects.has(value);
}

const hostObjects = new WeakSet<object>();

/** Marks an object as one of the host's own before it is handed to a method as an argument. */
export function asArgument(object: HostObject): HostObject {
  hostObjects.add(object);
  return object;
}
