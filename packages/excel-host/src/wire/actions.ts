/** Runs the actions of one request in order; the first that fails ends it, and what was done stays done. */
import type { Schema } from "../client/schema";
import type { Host } from "../objects/host";
import { mustBeTaken } from "../objects/manners";
import type { HostObject } from "../objects/hostObject";
import { Failure, missing, refuse } from "./failure";
import { fromWire } from "./names";
import { followPaths, type Paths } from "./paths";
import { identity, loadObject } from "./query";
import { actionTypes, type Action, type RequestBody } from "./request";

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Outcome {
  readonly results: readonly ActionResult[];
  readonly traceIds: readonly number[];
  readonly failure: { readonly error: Failure; readonly index: number; readonly location: string } | null;
}

export interface Engine {
  readonly host: Host;
  readonly root: () => HostObject;
  readonly schema: Schema;
  /** An event that the client wants to hear of, e.g. ("Worksheet", "_RegisterDataChangedEvent"). */
  readonly registered: (type: string, method: string, id: string | number | undefined) => void;
}

export function runActions(engine: Engine, body: RequestBody): Outcome {
  const paths = followPaths(engine.host, engine.root, body);
  const kept = new Map<number, string>();
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === actionTypes.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
      } else {
        results.push({ ActionId: action.Id, Value: run(engine, paths, kept, action) });
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { results, traceIds, failure: { error, index, location: locationOf(paths, body, action) } };
    }
  }
  return { results, traceIds, failure: null };
}

function run(engine: Engine, paths: Paths, kept: Map<number, string>, action: Action): unknown {
  const object = paths.resolve(action.ObjectPathId);
  const name = fromWire(action.Name ?? "");
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && described(engine, object, kept.get(action.ObjectPathId));
    case actionTypes.query:
      return object && loadObject(object, action.QueryInfo, engine.schema);
    case actionTypes.setProperty:
      // Excel lets a null object be set and deleted without a word.
      if (object) mustBeTaken(engine.host, object.type, name);
      if (object) setProperty(engine.schema, object, name, paths.given(action.ArgumentInfo)[0]);
      return null;
    case actionTypes.method:
      if (!object) return null;
      if (name === "_KeepReference") {
        kept.set(action.ObjectPathId, kept.get(action.ObjectPathId) ?? engine.host.references.keep(object));
        return null;
      }
      if (/^_(Unr|R)egister/.test(name)) {
        engine.registered(object.type, name, object.id);
        return null;
      }
      mustBeTaken(engine.host, object.type, name);
      return callMethod(engine, object, name, paths.given(action.ArgumentInfo));
    default:
      return missing(`actions of type ${action.ActionType}`);
  }
}

function described(engine: Engine, object: HostObject, reference: string | undefined): unknown {
  const known = identity(object, engine.schema);
  return reference === undefined ? known : { ...known, _ReferenceId: reference };
}

function setProperty(schema: Schema, object: HostObject, name: string, value: unknown): void {
  const known = schema(object.type);
  if (known?.scalars.includes(name) && !known.writable.includes(name))
    refuse(`${object.type}.${name} cannot be set.`);
  const write = object.properties?.[name]?.write;
  if (!write) return missing(`setting of ${object.type}.${name}`);
  write(value);
}

function callMethod(engine: Engine, object: HostObject, name: string, given: readonly unknown[]): unknown {
  const method = object.methods?.[name];
  if (!method) return missing(`${object.type}.${name}()`);
  const answer = method(given);
  if ("value" in answer) return answer.value;
  if ("nullObject" in answer) return null;
  return described(engine, answer.object, undefined);
}

/** "Worksheet.getRange", as Excel names the place in debugInfo. */
function locationOf(paths: Paths, body: RequestBody, action: Action): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  if (action.ActionType !== actionTypes.instantiate) {
    return `${paths.typeOf(action.ObjectPathId)}.${fromWire(action.Name ?? "")}`;
  }
  const parent = path?.ParentObjectPathId ?? 0;
  return `${paths.typeOf(parent)}.${path?.Name ? fromWire(path.Name) : "getItem"}`;
}
