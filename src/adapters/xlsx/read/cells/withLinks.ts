/** Turns cells and the links on them into cells that carry their links. */
import { parseArea, type Area } from "../../../../workbook/address";
import { addressOut } from "../../../../workbook/links";
import type { CellSnapshot } from "../../../../workbook/snapshot";
import type { Meter } from "../../../ooxml/read/limits/budgets";
import type { Relationship } from "../../../ooxml/read/relationships";

/** As the sheet's part writes it. */
export interface WrittenLink {
  readonly area: string;
  /** Of the relationship that leads out of the file; "" for a place in the workbook itself. */
  readonly id: string;
  /** A place in what it leads to; "" for none. */
  readonly place: string;
}

/** Links over several cells are rare: each is looked at for every cell. */
const MOST_AREAS = 100;

/** Only links that lead out of the file. */
export function withLinks(
  cells: readonly CellSnapshot[],
  written: readonly WrittenLink[],
  relationships: readonly Relationship[],
  meter: Meter,
): readonly CellSnapshot[] {
  const addresses = new Map(relationships.map(({ id, address }) => [id, address]));
  const single = new Map<string, string>();
  const areas: { readonly area: Area; readonly address: string }[] = [];
  for (const { area: at, id, place } of written) {
    const address = addressOut(addresses.get(id) ?? "", place);
    const area = parseArea(at);
    if (address === null || !area) continue;
    const { from, to } = area;
    if (from.row === to.row && from.column === to.column) single.set(key(from.row, from.column), address);
    else if (areas.length < MOST_AREAS) areas.push({ area, address });
  }
  if (single.size === 0 && areas.length === 0) return cells;
  return cells.map((cell) => {
    if (cell.value.kind !== "text") return cell;
    const address = single.get(key(cell.row, cell.column)) ?? over(areas, cell);
    if (address === undefined) return cell;
    meter.characters(address.length);
    return { ...cell, links: [{ from: 0, to: cell.value.text.length, address }] };
  });
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function over(areas: readonly { area: Area; address: string }[], { row, column }: CellSnapshot) {
  return areas.find(
    ({ area: { from, to } }) =>
      from.row <= row && row <= to.row && from.column <= column && column <= to.column,
  )?.address;
}
