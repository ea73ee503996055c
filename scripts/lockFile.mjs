// package-lock.json → what would stop somebody on another machine from installing with it.
import { readFileSync } from "node:fs";

/** @returns one line for each fault */
export function lockFileFaults() {
  const text = readFileSync("package-lock.json", "utf8");
  const { packages } = JSON.parse(text);
  const addresses = text.match(/"resolved": "http/g)?.length ?? 0;
  // npm leaves out the packages for other systems when its registry lacks them, and then refuses its own lock file.
  const absent = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !(`node_modules/${name}` in packages)),
  );
  return [
    ...withoutHash(packages),
    ...(addresses > 0 ? [`It names a registry in ${addresses} places: see .npmrc.`] : []),
    ...absent.map((name) => `It lacks ${name}, so npm ci fails.`),
  ].join("\n");
}

/** Nobody can tell whether such a package is what it was. SECURITY.md names them; none may be in the product. */
function withoutHash(packages) {
  const found = Object.entries(packages).filter(([path, { integrity, link }]) => path && !integrity && !link);
  const names = found.map(([path]) => path.slice("node_modules/".length));
  const [, listed = ""] = readFileSync("SECURITY.md", "utf8").split("## Packages without a hash");
  const said = [...listed.matchAll(/^- `([^`]+)`$/gm)].map(([, name]) => name);
  return [
    ...found.filter(([, { dev }]) => !dev).map(([path]) => `${path} has no hash and is in the product.`),
    ...names
      .filter((name) => !said.includes(name))
      .map((name) => `${name} has no hash: name it in SECURITY.md.`),
    ...said
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is named in SECURITY.md and has a hash.`),
  ];
}
