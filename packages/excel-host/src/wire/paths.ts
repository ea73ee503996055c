/** Turns object paths into objects: each path is followed once per request, as Excel does. */
import type { Host } from "../objects/host";
import { mustBeTaken } from "../objects/manners";
import { asArgument, type HostObject } from "../objects/hostObject";
import { Failure, missing } from "./failure";
import { fromWire } from "./names";
import { pathTypes, type ObjectPath, type RequestBody } from "./request";

/** Gives the object behind a path, or null for a null object. */
export interface Paths {
  resolve(id: number): HostObject | null;
  /** The class of the object behind a path, as far as it was reached; "" where it was not. */
  typeOf(id: number): string;
  /** A method's arguments, objects put where their ids stood. */
  given(info: ObjectPath["ArgumentInfo"]): readonly unknown[];
}

export function followPaths(host: Host, root: () => HostObject, body: RequestBody): Paths {
  const found = new Map<number, HostObject | null>();

  const resolve = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new Error(`The request names path ${id} and does not hold it.`);
    const object = follow(path);
    if (object && path.T !== undefined && path.T !== object.type) {
      throw new Error(`The client expects ${path.T} and the emulated Excel gives ${object.type}.`);
    }
    found.set(id, object);
    return object;
  };

  const parentOf = (path: ObjectPath): HostObject | null => {
    const id = path.ParentObjectPathId;
    if (typeof id !== "number") throw new Error(`Path ${path.Id} has no parent.`);
    return resolve(id);
  };

  const follow = (path: ObjectPath): HostObject | null => {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return root();
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const kept = host.references.find(path.Name ?? "");
        if (!kept) throw new Failure("ItemNotFound", `The range ${path.Name} was released.`);
        return kept;
      }
      case pathTypes.property: {
        const parent = parentOf(path);
        return parent && part(host, parent, fromWire(path.Name ?? ""));
      }
      case pathTypes.method: {
        const parent = parentOf(path);
        return parent && called(host, parent, fromWire(path.Name ?? ""), given(path.ArgumentInfo));
      }
      case pathTypes.indexer: {
        const parent = parentOf(path);
        return parent && called(host, parent, "getItem", given(path.ArgumentInfo));
      }
      default:
        return missing(`object paths of type ${path.ObjectPathType} (${path.Name ?? ""})`);
    }
  };

  const given: Paths["given"] = (info) => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? argumentObject(id) : withObjects(argument);
    });
  };

  const argumentObject = (id: number): HostObject | null => {
    const object = resolve(id);
    return object && asArgument(object);
  };

  /** Objects inside plain arguments stand as `{ _ObjectPathId }`. */
  const withObjects = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const id: unknown = Reflect.get(value, "_ObjectPathId");
    if (typeof id === "number") return argumentObject(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withObjects(inner)]));
  };

  return { resolve, typeOf: (id) => found.get(id)?.type ?? body.ObjectPaths[String(id)]?.T ?? "", given };
}

function part(host: Host, parent: HostObject, name: string): HostObject | null {
  mustBeTaken(host, parent.type, name);
  const open = parent.parts?.[name];
  return open ? open() : missing(`${parent.type}.${name}`);
}

function called(host: Host, parent: HostObject, name: string, given: readonly unknown[]): HostObject | null {
  mustBeTaken(host, parent.type, name);
  const method = parent.methods?.[name];
  if (!method) return missing(`${parent.type}.${name}()`);
  const answer = method(given);
  if ("object" in answer) return answer.object;
  if ("nullObject" in answer) return null;
  throw new Error(`${parent.type}.${name}() gives a value where the client expects an object.`);
}
