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
    ...(addresses > 0 ? [`It names a registry in ${addresses} places: see .npmrc.`] : []),
    ...absent.map((name) => `It lacks ${name}, so npm ci fails.`),
  ].join("\n");
}
