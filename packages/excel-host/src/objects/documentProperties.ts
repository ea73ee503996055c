/** Workbook.properties: title, author and so on, and the custom properties that travel with the file. */
import { sameName } from "../model/rules";
import type { CellValue, Workbook } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenText, show } from "./given";
import { doing, object, orNull, value, type HostObject, type Property } from "./hostObject";

const written = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

export function documentProperties(workbook: Workbook): HostObject {
  const { properties } = workbook;
  const text = (name: string): Property => ({
    read: () => properties.get(name) ?? "",
    write: (given) => {
      const wanted = givenText(given, name);
      if (wanted.length > 255) refuse(`${name} has at most 255 characters.`);
      properties.set(name, wanted);
    },
  });
  return {
    type: "DocumentProperties",
    properties: {
      ...Object.fromEntries(written.map((name) => [name, text(name)])),
      lastAuthor: { read: () => properties.get("lastAuthor") ?? "" },
      revisionNumber: { read: () => 0 },
      creationDate: { read: () => properties.get("creationDate") ?? "2017-01-02T08:00:00Z" },
    },
    parts: { custom: () => customProperties(workbook) },
  };
}

type Kept = Workbook["customProperties"];

function customProperties({ customProperties: kept }: Workbook): HostObject {
  const nameOf = (key: unknown) => {
    const wanted = givenText(key, "key");
    return [...kept.keys()].find((one) => sameName(one, wanted)) ?? null;
  };
  const find = (key: unknown) => {
    const name = nameOf(key);
    return name === null ? null : property(kept, name);
  };
  return {
    type: "CustomPropertyCollection",
    items: () => [...kept.keys()].map((name) => property(kept, name)),
    methods: {
      add: ([key, given]) => {
        const wanted = givenText(key, "key");
        if (wanted === "" || wanted.length > 255) refuse("A property's key has 1 to 255 characters.");
        const name = nameOf(key) ?? wanted;
        kept.set(name, propertyValue(given));
        return object(property(kept, name));
      },
      getItem: ([key]) => {
        const found = find(key);
        if (!found) throw new Failure("ItemNotFound", `There is no property ${String(key)}.`);
        return object(found);
      },
      getItemOrNullObject: ([key]) => orNull(find(key)),
      getCount: () => value(kept.size),
      deleteAll: doing(() => kept.clear()),
    },
  };
}

/** Excel cuts longer texts without a word; the host refuses them. */
function propertyValue(given: unknown): CellValue {
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given !== "string") return refuse(`${show(given)} cannot be a property's value.`);
  return given.length <= 255 ? given : refuse("A property's text has at most 255 characters.");
}

function property(kept: Kept, name: string): HostObject {
  return {
    type: "CustomProperty",
    id: name,
    properties: {
      key: { read: () => name },
      value: {
        read: () => kept.get(name) ?? "",
        write: (given) => {
          kept.set(name, propertyValue(given));
        },
      },
      type: {
        read: () => {
          const held = kept.get(name);
          if (typeof held === "number") return Number.isInteger(held) ? "Number" : "Float";
          return typeof held === "boolean" ? "Boolean" : "String";
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
