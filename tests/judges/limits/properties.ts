/** Document properties: ids from 2 upwards, no name twice, dates in UTC. */
import type { Book } from "./book";
import { faultsOf, repeated, type Fault } from "./fault";
import { all, attribute } from "./xml";

export function propertyFaults({ file }: Book): Fault[] {
  return faultsOf("properties", (report) => {
    for (const [part, root] of file.xml) {
      const properties = all(root, "property").filter((property) => property.attributes.has("fmtid"));
      const ids = properties.map((property) => attribute(property, "pid"));
      for (const id of ids) if (!(Number(id) >= 2)) report(part, `id ${id} is under 2`);
      for (const id of repeated(ids)) report(part, `id ${id} stands twice`);
      for (const name of repeated(properties.map((property) => attribute(property, "name")))) {
        report(part, `${name} stands twice`);
      }
      if (root.name !== "coreProperties") continue;
      for (const date of [...all(root, "created"), ...all(root, "modified")]) {
        const inUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(date.text);
        if (!inUtc || Number.isNaN(Date.parse(date.text)))
          report(part, `${date.name} ${date.text} is no moment in UTC`);
        if (attribute(date, "xsi:type") !== "dcterms:W3CDTF")
          report(part, `${date.name} does not say its form`);
      }
    }
  });
}
