/** Worksheet.shapes: what was drawn over the cells. It is read and not drawn here. */
import { sameName } from "../model/rules";
import type { Shape, ShapeType, Sheet } from "../model/workbook";
import { Failure } from "../wire/failure";
import { collection } from "./collection";
import type { HostObject } from "./hostObject";

/** From the bottom up, as they lie over each other. */
export function shapes(sheet: Sheet): HostObject {
  return shapesOf("ShapeCollection", sheet.shapes, 0);
}

function shapesOf(type: string, list: readonly Shape[], level: number): HostObject {
  const base = collection({
    type,
    list: () => list,
    make: (one, index) => shape(one, index, level),
    find: (key) => list.find(({ id, name }) => id === key || sameName(name, String(key))) ?? null,
  });
  // Unlike other collections these have no property count.
  return { ...base, properties: {} };
}

function shape(drawn: Shape, index: number, level: number): HostObject {
  return {
    type: "Shape",
    id: drawn.id,
    properties: {
      id: { read: () => drawn.id },
      name: { read: () => drawn.name },
      type: { read: () => drawn.type },
      left: { read: () => drawn.left },
      top: { read: () => drawn.top },
      level: { read: () => level },
      ...(level === 0 && { zOrderPosition: { read: () => index } }),
    },
    parts: {
      textFrame: () => textFrame(mustBe(drawn, "GeometricShape")),
      group: () => group(mustBe(drawn, "Group"), level),
    },
  };
}

/** A text box is a geometric shape too; of all others Excel has no such part. */
function mustBe(drawn: Shape, type: ShapeType): Shape {
  if (drawn.type === type) return drawn;
  throw new Failure("InvalidArgument", `${drawn.name} is no ${type} but ${drawn.type}.`);
}

function textFrame({ text }: Shape): HostObject {
  return {
    type: "TextFrame",
    properties: { hasText: { read: () => text !== "" } },
    parts: { textRange: () => ({ type: "TextRange", properties: { text: { read: () => text } } }) },
  };
}

function group({ id, members }: Shape, level: number): HostObject {
  return {
    type: "ShapeGroup",
    id,
    properties: { id: { read: () => id } },
    parts: { shapes: () => shapesOf("GroupShapeCollection", members, level + 1) },
  };
}
