/** The package: every part has a type, every relationship leads somewhere, nothing stands twice. */
import type { Book } from "./book";
import { faultsOf, repeated, type Fault } from "./fault";
import { relationships, relationshipsPart } from "./package";
import { all, attribute, NOTHING, type Element } from "./xml";

export function packageFaults({ file }: Book): Fault[] {
  const types = file.xml.get("[Content_Types].xml") ?? NOTHING;
  const byEnding = new Set(all(types, "Default").map((type) => attribute(type, "Extension").toLowerCase()));
  const byPart = new Set(all(types, "Override").map((type) => attribute(type, "PartName").toLowerCase()));
  return faultsOf("package", (report) => {
    for (const [part, what] of file.unreadable) report(part, what);
    for (const part of repeated(file.entries)) report(part, "stands twice");
    for (const part of file.entries) {
      if (part === "[Content_Types].xml") continue;
      const ending = part.split(".").at(-1)?.toLowerCase() ?? "";
      if (!byPart.has(`/${part.toLowerCase()}`) && !byEnding.has(ending)) report(part, "has no content type");
    }
    for (const type of all(types, "Override")) {
      const part = attribute(type, "PartName");
      if (!file.entries.includes(part.slice(1))) report(part, "has a content type but is not there");
    }
    for (const part of ["", ...file.entries]) {
      const known = relationships(file, part);
      for (const id of repeated(known.map((one) => one.id)))
        report(relationshipsPart(part), `id ${id} stands twice`);
      for (const { id, target, external } of known) {
        if (!external && !file.entries.includes(target))
          report(relationshipsPart(part), `${id}: no part ${target}`);
      }
      const used = idsIn(file.xml.get(part) ?? NOTHING);
      for (const id of used) if (!known.some((one) => one.id === id)) report(part, `no relationship ${id}`);
    }
  });
}

/** The relationship ids that an element or anything in it uses. */
function idsIn(element: Element): string[] {
  const own = ["r:id", "r:embed"].flatMap((name) => element.attributes.get(name) ?? []);
  return [...own, ...element.children.flatMap(idsIn)];
}
