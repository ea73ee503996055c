/** Drawings: no id twice, and every anchor ends after its start. */
import type { Book } from "./book";
import { faultsOf, repeated, type Fault } from "./fault";
import { all, at, attribute } from "./xml";

export function drawingFaults({ file }: Book): Fault[] {
  return faultsOf("drawing", (report) => {
    for (const [part, root] of file.xml) {
      if (root.name !== "wsDr") continue;
      const shapes = all(root, "cNvPr");
      for (const id of repeated(shapes.map((shape) => attribute(shape, "id"))))
        report(part, `id ${id} stands twice`);
      for (const shape of shapes) {
        if (!(Number(attribute(shape, "id")) > 0)) report(part, `${attribute(shape, "name")} has no id`);
      }
      for (const anchor of all(root, "twoCellAnchor")) {
        const place = (corner: string, axis: string) => Number(at(anchor, corner, axis).text);
        const grows = (axis: string) =>
          place("to", axis) > place("from", axis) ||
          (place("to", axis) === place("from", axis) &&
            place("to", `${axis}Off`) > place("from", `${axis}Off`));
        if (!grows("row") || !grows("col")) report(part, "an anchor ends before its start");
      }
    }
  });
}
