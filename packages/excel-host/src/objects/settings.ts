/** Workbook.settings: values by key that an add-in keeps in the workbook. */
import type { Workbook } from "../model/workbook";
import { Failure } from "../wire/failure";
import { givenText } from "./given";
import { doing, object, orNull, value, type HostObject } from "./hostObject";

export function settings({ settings: kept }: Workbook): HostObject {
  const find = (key: unknown) => {
    const name = givenText(key, "key");
    return kept.has(name) ? setting(kept, name) : null;
  };
  return {
    type: "SettingCollection",
    items: () => [...kept.keys()].map((name) => setting(kept, name)),
    methods: {
      add: ([key, given]) => {
        const name = givenText(key, "key");
        kept.set(name, given);
        return object(setting(kept, name));
      },
      getItem: ([key]) => {
        const found = find(key);
        if (!found) throw new Failure("ItemNotFound", `There is no setting ${String(key)}.`);
        return object(found);
      },
      getItemOrNullObject: ([key]) => orNull(find(key)),
      getCount: () => value(kept.size),
    },
  };
}

function setting(kept: Map<string, unknown>, name: string): HostObject {
  return {
    type: "Setting",
    id: name,
    properties: {
      key: { read: () => name },
      value: {
        read: () => kept.get(name) ?? null,
        write: (given) => {
          kept.set(name, given);
        },
      },
    },
    methods: {
      delete: doing(() => {
        kept.delete(name);
      }),
    },
  };
}
