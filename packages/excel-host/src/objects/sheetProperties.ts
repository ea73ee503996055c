/** Worksheet.customProperties: texts by key, kept with the sheet. */
import type { Sheet } from "../model/workbook";
import { Failure } from "../wire/failure";
import { givenText } from "./given";
import { doing, object, orNull, value, type HostObject } from "./hostObject";

export function sheetProperties(sheet: Sheet): HostObject {
  const kept = sheet.customProperties;
  const find = (key: unknown) => {
    const wanted = givenText(key, "key").toLowerCase();
    const name = [...kept.keys()].find((one) => one.toLowerCase() === wanted);
    return name === undefined ? null : property(kept, name);
  };
  return {
    type: "WorksheetCustomPropertyCollection",
    items: () => [...kept.keys()].map((name) => property(kept, name)),
    methods: {
      add: ([key, given]) => {
        const name = givenText(key, "key");
        kept.set(name, givenText(given, "value"));
        return object(property(kept, name));
      },
      getItem: ([key]) => {
        const found = find(key);
        if (!found) throw new Failure("ItemNotFound", `There is no property ${String(key)}.`);
        return object(found);
      },
      getItemOrNullObject: ([key]) => orNull(find(key)),
      getCount: () => value(kept.size),
    },
  };
}

function property(kept: Map<string, string>, name: string): HostObject {
  return {
    type: "WorksheetCustomProperty",
    id: name,
    properties: {
      key: { read: () => name },
      value: {
        read: () => kept.get(name) ?? "",
        write: (given) => {
          kept.set(name, givenText(given, "value"));
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
