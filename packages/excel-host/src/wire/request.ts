/** Turns the text that the client sends into a request: actions in order, on objects that paths lead to. */
import * as v from "valibot";

const argumentInfo = v.optional(
  v.object({
    Arguments: v.optional(v.nullable(v.array(v.unknown()))),
    ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.unknown()))),
  }),
);

const actionSchema = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.nullable(v.string())),
  ObjectPathId: v.number(),
  ArgumentInfo: argumentInfo,
  QueryInfo: v.optional(
    v.object({
      Select: v.optional(v.array(v.string())),
      Expand: v.optional(v.array(v.string())),
      Top: v.optional(v.number()),
      Skip: v.optional(v.number()),
    }),
  ),
});

const pathSchema = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.optional(v.nullable(v.string())),
  ParentObjectPathId: v.optional(v.nullable(v.number())),
  ArgumentInfo: argumentInfo,
  T: v.optional(v.string()),
});

const messageSchema = v.object({
  id: v.number(),
  type: v.number(),
  flags: v.optional(v.number(), 0),
  message: v.object({
    url: v.string(),
    body: v.unknown(),
  }),
});

const bodySchema = v.object({
  Actions: v.array(actionSchema),
  ObjectPaths: v.record(v.string(), pathSchema),
});

export type Action = v.InferOutput<typeof actionSchema>;
export type ObjectPath = v.InferOutput<typeof pathSchema>;
export type RequestBody = v.InferOutput<typeof bodySchema>;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** @throws when the client speaks otherwise than version 1.1.110 does */
export function parseMessage(text: string): {
  id: number;
  url: string;
  flags: number;
  body: unknown;
} {
  const { id, flags, message } = v.parse(messageSchema, JSON.parse(text));
  return { id, url: message.url, flags, body: message.body };
}

export function parseBody(body: unknown): RequestBody {
  return v.parse(bodySchema, body);
}
