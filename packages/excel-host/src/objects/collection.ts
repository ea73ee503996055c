/** What all collections have alike: items in order, found by key or by place, and counted. */
import { Failure, refuse } from "../wire/failure";
import { givenNumber } from "./given";
import { object, orNull, value, type HostObject } from "./hostObject";

export interface CollectionOf<T> {
  readonly type: string;
  readonly list: () => readonly T[];
  readonly make: (item: T, index: number) => HostObject;
  /** Absent = items are found by place only. */
  readonly find?: (key: unknown) => T | null;
}

/** The collection without its own methods, such as add. */
export function collection<T>({ type, list, make, find }: CollectionOf<T>): HostObject {
  const made = (item: T) => make(item, list().indexOf(item));
  const byKey = (key: unknown) => {
    const found = find?.(key) ?? null;
    return found === null ? null : made(found);
  };
  return {
    type,
    properties: { count: { read: () => list().length } },
    items: () => list().map(make),
    methods: {
      ...(find && {
        getItem: ([key]: readonly unknown[]) => {
          const found = byKey(key);
          if (!found) throw new Failure("ItemNotFound", `${type} has no ${String(key)}.`);
          return object(found);
        },
        getItemOrNullObject: ([key]: readonly unknown[]) => orNull(byKey(key)),
      }),
      getItemAt: ([index]) => {
        const place = givenNumber(index, "index");
        const item = list()[place];
        return item === undefined ? refuse(`${type} has no place ${place}.`) : object(make(item, place));
      },
      getCount: () => value(list().length),
    },
  };
}
