/** Sizes and merged cells: what is too wide, too high, too long or too many, and what overlaps. */
import { areas, overlaps, type Book } from "./book";
import { faultsOf, type Fault } from "./fault";
import { all, at, attribute } from "./xml";

export function mergeFaults({ sheets }: Book): Fault[] {
  return faultsOf("merged cells", (report) => {
    for (const { name, root } of sheets) {
      const merges = all(root, "mergeCell").map((merge) => attribute(merge, "ref"));
      for (const [one, other] of overlaps(merges, areas)) report(`${name}!${one}`, `overlaps ${other}`);
      for (const merge of merges)
        if (!merge.includes(":")) report(`${name}!${merge}`, "one cell is nothing to merge");
    }
  });
}

export function sizeFaults({ sheets, styles }: Book): Fault[] {
  return faultsOf("size", (report) => {
    for (const { name, root } of sheets) {
      for (const column of all(at(root, "cols"), "col")) {
        const width = Number(attribute(column, "width"));
        if (width > 255)
          report(`${name} column ${attribute(column, "min")}`, `width ${width}, 255 is allowed`);
      }
      for (const row of at(root, "sheetData").children) {
        const height = Number(attribute(row, "ht"));
        if (height > 409) report(`${name}!${attribute(row, "r")}`, `height ${height}, 409 is allowed`);
      }
      for (const line of at(root, "headerFooter").children) {
        if (line.text.length > 255)
          report(name, `${line.name} has ${line.text.length} characters, 255 are allowed`);
      }
      const zoom = root && all(root, "sheetView").map((view) => Number(attribute(view, "zoomScale") || 100));
      for (const percent of zoom)
        if (percent < 10 || percent > 400) report(name, `zoom ${percent}, 10 to 400 is allowed`);
    }
    const looks = at(styles, "cellXfs").children.length;
    if (looks > 64_000) report("styles", `${looks} cell styles, 64000 are allowed`);
  });
}
