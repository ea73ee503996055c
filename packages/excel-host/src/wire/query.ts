/** Answers "load": the chosen properties of an object, of its parts, and of each item of a collection. */
import type { Schema } from "../client/schema";
import type { HostObject } from "../objects/hostObject";
import { missing, refuse } from "./failure";
import { fromWire, toWire } from "./names";
import type { Action } from "./request";

export type Loaded = Record<string, unknown>;

/** What the client needs to find the object again; it writes `_Id` where the typings have no id. */
export function identity(object: HostObject, schema: Schema): Loaded {
  if (object.id === undefined) return {};
  const scalars = schema(object.type)?.scalars ?? [];
  return { [scalars.includes("id") ? "Id" : "_Id"]: object.id };
}

export function loadObject(object: HostObject, info: Action["QueryInfo"], schema: Schema): Loaded {
  const select = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  const wanted = select.length === 0 ? ["*"] : select;
  const answer: Loaded = identity(object, schema);
  if (!object.items) {
    for (const path of wanted) addPath(answer, object, path, schema);
    return answer;
  }
  const own = wanted.filter((path) => classHas(object, path, schema));
  for (const path of own) addPath(answer, object, path, schema);
  const inner = wanted.filter((path) => !own.includes(path));
  const skip = info?.Skip ?? 0;
  const items = object.items().slice(skip, skip + (info?.Top ?? Infinity));
  if (inner.length > 0 || own.length === 0) {
    answer["_Items"] = items.map((item) => loadItem(item, inner, schema));
  }
  return answer;
}

function loadItem(item: HostObject, wanted: readonly string[], schema: Schema): Loaded {
  const answer: Loaded = identity(item, schema);
  for (const path of wanted) addPath(answer, item, path, schema);
  return answer;
}

function classHas(object: HostObject, path: string, schema: Schema): boolean {
  const first = fromWire(path.split(/[/.]/)[0] ?? "");
  const known = schema(object.type);
  return known !== null && (known.scalars.includes(first) || known.navigation.includes(first));
}

/** "format/fill/color" on a range → answer.Format.Fill.Color */
function addPath(answer: Loaded, object: HostObject, path: string, schema: Schema): void {
  const [first = "", ...rest] = path.split(/[/.]/);
  const known = schema(object.type);
  if (!known) throw new Error(`The client has no class ${object.type}.`);
  if (first === "*") {
    for (const [name, property] of Object.entries(object.properties ?? {})) {
      if (property.read) answer[toWire(name)] = property.read();
    }
    return;
  }
  const name = known.scalars
    .concat(known.navigation)
    .find((one) => one.toLowerCase() === first.toLowerCase());
  if (name === undefined) return refuse(`${object.type} has no property ${first}.`);
  if (known.navigation.includes(name)) {
    addPart(answer, object, name, rest, schema);
    return;
  }
  if (rest.length > 0) return refuse(`${object.type}.${name} has no parts.`);
  const read = object.properties?.[name]?.read;
  if (!read) return missing(`${object.type}.${name}`);
  answer[toWire(name)] = read();
}

function addPart(
  answer: Loaded,
  object: HostObject,
  name: string,
  rest: readonly string[],
  schema: Schema,
): void {
  const open = object.parts?.[name];
  if (!open) return missing(`${object.type}.${name}`);
  const part = open();
  const key = toWire(name);
  if (!part) {
    answer[key] = null;
    return;
  }
  const select = rest.length === 0 ? [] : [rest.join("/")];
  answer[key] = merged(answer[key], loadObject(part, { Select: select }, schema));
}

function merged(before: unknown, more: Loaded): Loaded {
  if (typeof before !== "object" || before === null) return more;
  const result: Loaded = { ...before };
  for (const [key, value] of Object.entries(more)) {
    const old = result[key];
    if (Array.isArray(value) && key === "_Items" && Array.isArray(old)) {
      result[key] = value.map((item: Loaded, index) => merged(old[index], item));
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      result[key] = merged(old, { ...value });
    } else {
      result[key] = value;
    }
  }
  return result;
}
