/** Charts: what they refer to exists, series and categories are equally long, copies agree with the cells. */
import { columnLetters, parseReference } from "../../../src/workbook/address";
import type { Book } from "./book";
import { decoded } from "./book";
import { faultsOf, type Fault } from "./fault";
import { all, at, attribute, type Element } from "./xml";

export function chartFaults(book: Book): Fault[] {
  const charts = [...book.file.xml].filter(([, root]) => root.name === "chartSpace");
  return faultsOf("chart", (report) => {
    for (const [part, root] of charts) {
      for (const reference of [...all(root, "strRef"), ...all(root, "numRef")]) {
        for (const what of referenceFaults(reference, book)) report(part, what);
      }
      const lengths = all(root, "ser").flatMap((series) =>
        [at(series, "cat"), at(series, "val")].flatMap(length),
      );
      if (new Set(lengths).size > 1)
        report(part, `series and categories of different lengths: ${lengths.join(", ")}`);
    }
  });
}

function length(place: Element): number[] {
  const formula = all(place, "f")[0]?.text;
  return formula === undefined ? [] : [addresses(formula)?.length ?? 0];
}

function referenceFaults(reference: Element, { sheets }: Book): string[] {
  const formula = at(reference, "f").text;
  const sheet = sheets.find(({ name }) => name === parseReference(formula)?.sheet);
  const cells = addresses(formula);
  if (!sheet || !cells) return [`${formula} is not there`];
  const copy = reference.children.find(({ name }) => name === "strCache" || name === "numCache");
  if (!copy) return [];
  const faults: string[] = [];
  const count = Number(attribute(at(copy, "ptCount"), "val"));
  if (count !== cells.length) faults.push(`${formula}: a copy of ${count} values of ${cells.length} cells`);
  const points = new Map(
    all(copy, "pt").map((point) => [Number(attribute(point, "idx")), decoded(at(point, "v").text)]),
  );
  cells.forEach((address, index) => {
    const stands = sheet.values.get(address) ?? "";
    const point = points.get(index) ?? "";
    const same = point === stands || (stands !== "" && point !== "" && Number(point) === Number(stands));
    const noNumber =
      copy.name === "numCache" && point === "" && !(stands !== "" && Number.isFinite(Number(stands)));
    if (!same && !noNumber) faults.push(`${formula}: the copy says ${point}, ${address} says ${stands}`);
  });
  return faults;
}

/** The cells of a reference, row by row. */
function addresses(formula: string): string[] | null {
  const area = parseReference(formula)?.area;
  if (!area) return null;
  const found: string[] = [];
  for (let row = area.from.row; row <= area.to.row; row++) {
    for (let column = area.from.column; column <= area.to.column; column++)
      found.push(`${columnLetters(column)}${row}`);
  }
  return found;
}
