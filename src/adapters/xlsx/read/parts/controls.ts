/** Turns the parts for buttons and other form controls into what each is, and whether it is chosen. */
import type { ControlSnapshot } from "../../../../workbook/snapshot";
import { scanPart, type Package } from "../../../ooxml/read/package";
import type { Relationship } from "../../../ooxml/read/relationships";

/** By the number of the shape that is drawn for it. */
export type Controls = ReadonlyMap<string, ControlSnapshot>;

/** As the sheet's part writes it. */
export interface WrittenControl {
  readonly shape: string;
  /** Of the relationship that leads to what it is. */
  readonly id: string;
}

const KINDS: ReadonlyMap<string, ControlSnapshot["kind"]> = new Map([
  ["Radio", "option"],
  ["CheckBox", "tickBox"],
]);

export function readControls(
  of: Package,
  written: readonly WrittenControl[],
  relationships: readonly Relationship[],
): Controls {
  const parts = new Map(
    relationships.map(({ id, kind, target }) => [id, kind === "ctrlProp" ? target : null]),
  );
  const controls = new Map<string, ControlSnapshot>();
  for (const { shape, id } of written) {
    const part = parts.get(id) ?? null;
    const known = part !== null && of.zip.has(part) && !of.taken.has(part) ? readControl(of, part) : null;
    controls.set(shape, known ?? { kind: "other", chosen: null });
  }
  return controls;
}

function readControl(of: Package, part: string): ControlSnapshot {
  let control: ControlSnapshot = { kind: "other", chosen: null };
  scanPart(of, part, "formControlPr", {
    open: (name, attributes) => {
      if (name !== "formControlPr") return;
      const kind = KINDS.get(attributes.get("objectType") ?? "") ?? "other";
      control = { kind, chosen: kind === "other" ? null : attributes.get("checked") === "Checked" };
    },
  });
  return control;
}
