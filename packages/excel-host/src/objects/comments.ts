/** Workbook.comments and Worksheet.comments: threaded comments with their replies. Notes are not in this client. */
import { toA1 } from "../model/addresses";
import { parseRange, splitSheet } from "../model/ranges";
import type { Comment, Sheet } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { collection } from "./collection";
import { givenBoolean, givenText } from "./given";
import type { Host } from "./host";
import { doing, isHostObject, object, type HostObject } from "./hostObject";
import { range } from "./range/range";
import { mustBeAllowed } from "./target";
import { findSheet } from "./worksheets";

interface Place {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

/** @param sheet the comments on it, or null for those of the whole workbook */
export function comments(host: Host, sheet: Sheet | null): HostObject {
  const all = (): Place[] =>
    host.workbook.sheets
      .filter((one) => sheet === null || one === sheet)
      .flatMap((one) => one.comments.map((comment) => ({ sheet: one, comment })));
  const base = collection({
    type: "CommentCollection",
    list: all,
    make: (place) => commentObject(host, place),
    find: (key) => all().find((place) => place.comment.id === key) ?? null,
  });
  return {
    ...base,
    properties: {},
    methods: {
      ...base.methods,
      add: ([cell, content]) => object(commentObject(host, add(host, sheet, cell, content))),
      getItemByCell: ([cell]) => {
        const at = placeOf(host, sheet, cell);
        const found = all().find(
          (place) =>
            place.sheet === at.sheet && place.comment.row === at.row && place.comment.column === at.column,
        );
        if (!found) throw new Failure("ItemNotFound", `${toA1(at)} has no comment.`);
        return object(commentObject(host, found));
      },
    },
  };
}

function placeOf(
  host: Host,
  sheet: Sheet | null,
  cell: unknown,
): { sheet: Sheet; row: number; column: number } {
  if (isHostObject(cell) && cell.cells) return { sheet: cell.cells.sheet, ...cell.cells.area.from };
  const text = givenText(cell, "cellAddress");
  const { sheet: name, rest } = splitSheet(text);
  const there = name === null ? sheet : findSheet(host, name);
  const area = parseRange(rest);
  return there && area ? { sheet: there, ...area.from } : refuse(`${text} is no cell.`);
}

function add(host: Host, sheet: Sheet | null, cell: unknown, content: unknown): Place {
  const at = placeOf(host, sheet, cell);
  mustBeAllowed(at.sheet, "allowEditObjects");
  if (at.sheet.comments.some((one) => one.row === at.row && one.column === at.column)) {
    throw new Failure("InvalidOperation", `${toA1(at)} has a comment already.`);
  }
  const comment: Comment = {
    id: `{comment-${host.workbook.nextId}}`,
    row: at.row,
    column: at.column,
    content: givenText(content, "content"),
    authorName: "",
    creationDate: "2017-01-02T08:00:00Z",
    resolved: false,
    replies: [],
  };
  host.workbook.nextId += 1;
  at.sheet.comments.push(comment);
  return { sheet: at.sheet, comment };
}

function commentObject(host: Host, { sheet, comment }: Place): HostObject {
  const at = { row: comment.row, column: comment.column };
  return {
    type: "Comment",
    id: comment.id,
    properties: {
      id: { read: () => comment.id },
      content: {
        read: () => comment.content,
        write: (given) => {
          comment.content = givenText(given, "content");
        },
      },
      authorName: { read: () => comment.authorName },
      authorEmail: { read: () => "" },
      creationDate: { read: () => comment.creationDate },
      resolved: {
        read: () => comment.resolved,
        write: (given) => {
          comment.resolved = givenBoolean(given, "resolved");
        },
      },
    },
    parts: {
      replies: () => ({
        ...collection({
          type: "CommentReplyCollection",
          list: () => comment.replies,
          make: (reply) => ({
            type: "CommentReply",
            id: reply.id,
            properties: {
              id: { read: () => reply.id },
              content: { read: () => reply.content },
              authorName: { read: () => reply.authorName },
              creationDate: { read: () => comment.creationDate },
            },
          }),
          find: (key) => comment.replies.find((reply) => reply.id === key) ?? null,
        }),
        properties: {},
      }),
    },
    methods: {
      getLocation: () => object(range(host, sheet, { from: at, to: at })),
      delete: doing(() => {
        sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      }),
    },
  };
}
