/** Stands where Excel's process stands: takes the client's text, has it run, answers, and keeps count. */
import type { Bridge } from "../client/internals";
import type { Engine, Outcome } from "./actions";
import { runActions } from "./actions";
import { Failure } from "./failure";
import { actionTypes, parseBody, pathTypes, parseMessage, type RequestBody } from "./request";

/** What Excel on the web takes in one request and gives in one answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface LoggedRequest {
  /** From 1; clean-ups that the client sends by itself have no number. */
  readonly number: number | null;
  readonly bytes: number;
  readonly answerBytes: number;
  readonly actions: readonly string[];
  /** Excel's error code, or null. */
  readonly failed: string | null;
}

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly httpStatusCode: number;
  /** "before": nothing of the request is done; "after": all is done and only the answer is lost; a number: so many of its actions are done. */
  readonly when: "before" | "after" | number;
}

export interface Traffic {
  /** Requests that the code under test caused with its syncs, without the client's own clean-up. */
  requests: number;
  cleanUps: number;
  /** Calls of office.js to services beside the workbook (telemetry, the ribbon): answered and not done. */
  services: number;
  bytes: number;
  answerBytes: number;
  largestRequest: number;
  readonly log: LoggedRequest[];
  readonly faults: Map<number, Fault>;
  /** What happens just before a request is answered, by its number. */
  readonly meanwhile: Map<number, () => void>;
}

export function newTraffic(): Traffic {
  return {
    requests: 0,
    cleanUps: 0,
    services: 0,
    bytes: 0,
    answerBytes: 0,
    largestRequest: 0,
    log: [],
    faults: new Map(),
    meanwhile: new Map(),
  };
}

export interface Session {
  readonly engine: Engine;
  readonly traffic: Traffic;
  readonly editing: Editing;
}

/** While the user types in a cell Excel refuses requests, or lets those wait that said they can. */
export interface Editing {
  now: boolean;
  readonly waiting: (() => void)[];
}

/** The flag of Excel.run({ delayForCellEdit: true }). */
const DELAY_FOR_CELL_EDIT = 64;

/** @param current asked at every request, so that a new host takes over at once */
export function newBridge(current: () => Session): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, url, flags, body } = parseMessage(text);
      const { editing } = current();
      if (editing.now && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
        editing.waiting.push(() => bridge.sendMessageToHost(text));
        return;
      }
      const answer = url === "ProcessQuery" ? answerQuery(current(), text, body) : serviceAnswer;
      const reply = JSON.stringify({ id, type: 2, message: answer });
      // Never in the same breath: code that forgets to wait for sync finds nothing.
      queueMicrotask(() => bridge.onMessageFromHost?.(reply));
    },
  };
  return bridge;
}

const serviceAnswer = { statusCode: 200, headers: {}, body: {} };

function answerQuery({ engine, traffic, editing }: Session, text: string, given: unknown) {
  const bytes = new TextEncoder().encode(text).length;
  const body = parseBody(given);
  if (isService(body)) {
    traffic.services += 1;
    return { ...serviceAnswer, body: { Results: body.Actions.map(emptyResult), TraceIds: [] } };
  }
  const cleanUp = isCleanUp(body);
  if (cleanUp) traffic.cleanUps += 1;
  else traffic.requests += 1;
  if (!cleanUp) traffic.meanwhile.get(traffic.requests)?.();
  const fault = cleanUp ? undefined : traffic.faults.get(traffic.requests);
  const outcome = editing.now && !cleanUp ? inCellEditMode : decide(engine, body, bytes, fault);
  const answer = { statusCode: 200, headers: {}, body: toBody(outcome) };
  const answerBytes = new TextEncoder().encode(JSON.stringify(answer)).length;
  const tooLarge = answerBytes > PAYLOAD_LIMIT;
  traffic.bytes += bytes;
  traffic.answerBytes += answerBytes;
  traffic.largestRequest = Math.max(traffic.largestRequest, bytes);
  traffic.log.push({
    number: cleanUp ? null : traffic.requests,
    bytes,
    answerBytes,
    actions: body.Actions.map((action) => nameOf(body, action)),
    failed: tooLarge ? "ResponsePayloadSizeLimitExceeded" : (outcome.failure?.error.code ?? null),
  });
  return tooLarge
    ? { ...answer, body: toBody(refused("ResponsePayloadSizeLimitExceeded", answerBytes)) }
    : answer;
}

const inCellEditMode: Outcome = {
  results: [],
  traceIds: [],
  failure: {
    error: new Failure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."),
    index: 0,
    location: "",
  },
};

function decide(engine: Engine, body: RequestBody, bytes: number, fault: Fault | undefined): Outcome {
  if (bytes > PAYLOAD_LIMIT) return refused("RequestPayloadSizeLimitExceeded", bytes);
  if (!fault) return runActions(engine, body);
  if (fault.when === "after") runActions(engine, body);
  else if (fault.when !== "before")
    runActions(engine, { ...body, Actions: body.Actions.slice(0, fault.when) });
  return { results: [], traceIds: [], failure: { error: injected(fault), index: 0, location: "" } };
}

function injected(fault: Fault): Failure {
  const error = new Failure("GeneralException", fault.message);
  return Object.assign(error, { code: fault.code, httpStatusCode: fault.httpStatusCode });
}

function refused(
  code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded",
  bytes: number,
): Outcome {
  const error = new Failure(
    code,
    `${bytes} bytes are more than the ${PAYLOAD_LIMIT} that Excel on the web takes.`,
  );
  return { results: [], traceIds: [], failure: { error, index: 0, location: "" } };
}

function toBody({ results, traceIds, failure }: Outcome) {
  return {
    Results: results,
    TraceIds: traceIds,
    ...(failure && {
      Error: {
        Code: failure.error.code,
        Message: failure.error.message,
        HttpStatusCode: failure.error.httpStatusCode,
        Location: failure.location,
        ActionIndex: failure.index,
      },
    }),
  };
}

/** After Excel.run the client lets go of its ranges in a request of its own. */
function isCleanUp(body: RequestBody): boolean {
  const names = body.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return names.length > 0 && names.every((action) => action.Name === "_RemoveReference");
}

/** Nothing in it begins at the workbook. */
function isService(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  return (
    paths.some((path) => path.ObjectPathType === pathTypes.newObject) &&
    !paths.some((path) => path.ObjectPathType === pathTypes.global)
  );
}

function emptyResult({ Id }: RequestBody["Actions"][number]) {
  return { ActionId: Id, Value: {} };
}

function nameOf(body: RequestBody, action: RequestBody["Actions"][number]): string {
  const type = body.ObjectPaths[String(action.ObjectPathId)]?.T ?? "";
  const verb = ["", "instantiate", "load", "call", "set", "trace"][action.ActionType] ?? "other";
  return [verb, type, action.Name ?? ""].filter((word) => word !== "").join(" ");
}
