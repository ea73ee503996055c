/** Finds what Excel refuses in a manifest and no schema catches: one sentence a fault. */
import type { ManifestElement } from "./readManifest";

export interface Environment {
  /** What the build puts at the add-in's address, e.g. "taskpane.html". */
  readonly outputs: readonly string[];
  /** Width and height in pixels of an icon, by its path; undefined when there is none. */
  readonly iconSize: (path: string) => readonly [number, number] | undefined;
  readonly address: string;
  /** As in package.json. */
  readonly version: string;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const RIBBON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const RESOURCE_KINDS = ["Image", "Url", "String"];
/** Each element that names a resource, and the list in which Excel looks for it. */
const LISTS: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

type Elements = readonly ManifestElement[];

const isResource = (element: ManifestElement): boolean =>
  RESOURCE_KINDS.includes(element.name) && element.within.includes("Resources");

const listOf = (element: ManifestElement): string => element.within.at(-1) ?? "";

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function referenceFaults(elements: Elements): readonly string[] {
  const resources = elements.filter(isResource);
  const defined = new Map(resources.map((resource) => [resource.attributes["id"] ?? "", listOf(resource)]));
  const references = elements.filter((element) => element.attributes["resid"] !== undefined);
  const used = new Set(references.map((element) => element.attributes["resid"]));
  return [
    ...references.flatMap(({ name, attributes }) => {
      const id = attributes["resid"] ?? "";
      const list = defined.get(id);
      if (list === undefined) return [`${name} names the resource "${id}", which is not defined.`];
      return list === LISTS[name] ? [] : [`${name} names "${id}", which stands in ${list}.`];
    }),
    ...[...defined.keys()]
      .filter((id) => id.length > 32)
      .map((id) => `The id "${id}" is over 32 characters.`),
    ...[...defined.keys()].filter((id) => !used.has(id)).map((id) => `Nothing uses the resource "${id}".`),
    ...twice(resources.map(({ attributes }) => attributes["id"] ?? "")).map((id) => `"${id}" stands twice.`),
  ];
}

function idFaults(elements: Elements): readonly string[] {
  const ids = elements.filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name));
  const id = elements.find(({ name }) => name === "Id")?.text ?? "";
  return [
    ...twice(ids.map(({ attributes }) => attributes["id"] ?? "")).map(
      (same) => `The id "${same}" stands twice.`,
    ),
    ...(GUID.test(id) ? [] : [`"${id}" is no GUID.`]),
  ];
}

function textFaults(elements: Elements): readonly string[] {
  const limits = [
    { most: 125, of: (e: ManifestElement) => e.within.includes("ShortStrings") || e.name === "DisplayName" },
    { most: 250, of: (e: ManifestElement) => e.within.includes("LongStrings") || e.name === "Description" },
  ];
  const texts = elements.filter(({ name }) => ["String", "DisplayName", "Description"].includes(name));
  const long = elements.flatMap((element) => {
    const text = element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? "";
    const limit = limits.find(({ of }) => of(element));
    return limit !== undefined && text.length > limit.most
      ? [`"${text.slice(0, 30)}…" is over ${limit.most} characters.`]
      : [];
  });
  const untranslated = texts
    .filter((element) => element.attributes["DefaultValue"] !== undefined)
    .filter((element) => {
      const next = elements[elements.indexOf(element) + 1];
      return next?.name !== "Override" || next.attributes["Locale"] !== "en-US";
    });
  return [
    ...long,
    ...untranslated.map(({ attributes }) => `"${attributes["DefaultValue"]}" has no English wording.`),
  ];
}

function iconFaults(elements: Elements, { iconSize, address }: Environment): readonly string[] {
  const wrong = (url: string, size: number): readonly string[] => {
    const found = iconSize(url.replace(`${address}/`, ""));
    if (found === undefined) return [`There is no icon at ${url}.`];
    return found[0] === size && found[1] === size
      ? []
      : [`${url} is ${found[0]} × ${found[1]}, not ${size} × ${size}.`];
  };
  const url = (id: string | undefined): string =>
    elements.find((element) => isResource(element) && element.attributes["id"] === id)?.attributes[
      "DefaultValue"
    ] ?? "";
  const fixed = { IconUrl: 32, HighResolutionIconUrl: 64 };
  return [
    ...Object.entries(fixed).flatMap(([name, size]) =>
      elements
        .filter((element) => element.name === name)
        .flatMap(({ attributes }) => wrong(attributes["DefaultValue"] ?? "", size)),
    ),
    ...elements
      .filter(({ name, attributes }) => name === "Image" && attributes["size"] !== undefined)
      .flatMap(({ attributes }) => wrong(url(attributes["resid"]), Number(attributes["size"]))),
    ...elements.flatMap((icon, place) => {
      if (icon.name !== "Icon") return [];
      const end = elements.findIndex((e, index) => index > place && e.name !== "Image");
      const sizes = elements.slice(place + 1, end).map(({ attributes }) => attributes["size"] ?? "");
      return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `An icon lacks the size ${size}.`,
      );
    }),
  ];
}

function addressFaults(elements: Elements, { outputs, address }: Environment): readonly string[] {
  return elements
    .map(({ attributes }) => attributes["DefaultValue"] ?? "")
    .filter((value) => /^https?:/.test(value))
    .filter((value) => !outputs.some((output) => value.replace(/[?#].*$/, "") === `${address}/${output}`))
    .map((value) => `The build makes nothing for ${value}.`);
}

/** @returns every fault, or nothing */
export function faults(elements: Elements, surroundings: Environment): readonly string[] {
  const version = elements.find(({ name, within }) => name === "Version" && within.length === 1)?.text;
  return [
    ...referenceFaults(elements),
    ...idFaults(elements),
    ...textFaults(elements),
    ...iconFaults(elements, surroundings),
    ...addressFaults(elements, surroundings),
    ...(version === `${surroundings.version}.0`
      ? []
      : [`The version is ${version}, not ${surroundings.version}.0.`]),
  ];
}
