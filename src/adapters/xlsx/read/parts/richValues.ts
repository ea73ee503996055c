/** Turns the parts for rich values into what the cells show that hold one: a picture, or the text of a data type. */
import { scanPart, type Package } from "../../../ooxml/read/package";
import { present, type Relationship } from "../../../ooxml/read/relationships";
import { excelText } from "../values/excelText";

export type RichValue = { readonly kind: "picture" } | { readonly kind: "text"; readonly text: string };

/** By the number that cells name them by (their vm); null where there is none, or where it says nothing. */
export type RichValues = (number: string) => RichValue | null;

const KIND = "XLRICHVALUE";

/** For programs that know no rich values, each cell shows an error instead: what the parts say counts. */
export function readRichValues(of: Package, relationships: readonly Relationship[]): RichValues {
  const part = (kind: string) => present(of, relationships, kind);
  const [metadata, values, structures] = [
    part("sheetMetadata"),
    part("rdRichValue"),
    part("rdRichValueStructure"),
  ];
  if (metadata === null || values === null || structures === null) return () => null;
  const places = readMetadata(of, metadata);
  const kinds = readStructures(of, structures);
  const written = readValues(of, values);
  return (number) => {
    const value = written[places[Number(number) - 1] ?? -1];
    const structure = kinds[value?.structure ?? -1];
    if (!value || !structure) return null;
    if (/image/i.test(structure.type)) return { kind: "picture" };
    const text = value.texts[structure.keys.indexOf("_DisplayString")] ?? value.fallback;
    return text === null || text === "" ? null : { kind: "text", text: excelText(text) };
  };
}

/** For each number that a cell may name: which of the rich values it is; -1 for something else. */
function readMetadata(of: Package, part: string): readonly number[] {
  const types: string[] = [];
  const rich: number[] = [];
  const places: number[] = [];
  let list: "rich" | "cells" | null = null;
  scanPart(
    of,
    part,
    "metadata",
    {
      open: (name, attributes) => {
        if (name === "metadataType") types.push(attributes.get("name") ?? "");
        else if (name === "futureMetadata") list = attributes.get("name") === KIND ? "rich" : null;
        else if (name === "valueMetadata") list = "cells";
        else if (name === "bk" && list === "cells") places.push(-1);
        else if (name === "bk" && list === "rich") rich.push(-1);
        else if (name === "rvb" && list === "rich") rich[rich.length - 1] = Number(attributes.get("i"));
        else if (name === "rc" && list === "cells" && types[Number(attributes.get("t")) - 1] === KIND)
          places[places.length - 1] = rich[Number(attributes.get("v"))] ?? -1;
      },
      close: (name) => {
        if (name === "futureMetadata" || name === "valueMetadata") list = null;
      },
    },
    "all",
  );
  return places;
}

interface Structure {
  readonly type: string;
  readonly keys: string[];
}

function readStructures(of: Package, part: string): readonly Structure[] {
  const structures: Structure[] = [];
  scanPart(of, part, "rvStructures", {
    open: (name, attributes) => {
      if (name === "s") structures.push({ type: attributes.get("t") ?? "", keys: [] });
      else if (name === "k") structures.at(-1)?.keys.push(attributes.get("n") ?? "");
    },
  });
  return structures;
}

interface WrittenValue {
  readonly structure: number;
  readonly texts: string[];
  /** What a program shows that does not know the structure. */
  fallback: string | null;
}

function readValues(of: Package, part: string): readonly WrittenValue[] {
  const values: WrittenValue[] = [];
  let reading: "value" | "fallback" | null = null;
  scanPart(of, part, "rvData", {
    open: (name, attributes) => {
      const value = values.at(-1);
      if (name === "rv") values.push({ structure: Number(attributes.get("s")), texts: [], fallback: null });
      else if (name === "v" && value) {
        reading = "value";
        value.texts.push("");
      } else if (name === "fb" && value) {
        reading = attributes.get("t") === "s" ? "fallback" : null;
        value.fallback = "";
      }
    },
    text: (text) => {
      const value = values.at(-1);
      if (!value) return;
      of.meter.characters(text.length);
      if (reading === "value") value.texts[value.texts.length - 1] += text;
      else if (reading === "fallback") value.fallback = (value.fallback ?? "") + text;
    },
    close: () => {
      reading = null;
    },
  });
  return values;
}
