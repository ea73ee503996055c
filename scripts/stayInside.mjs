// The project's files → the places where they lean on something outside the project, which nobody else has.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";

const TEXT = [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".md", ".xml", ".svg", ".html", ".yml", ""];
const UPWARDS = /(?<=["'`( ])(?:\.\.\/)+[\w.@-]+/g;
const SOMEBODYS_FOLDER =
  /(?:file:\/\/|["'`( =])\/(?:home|root|Users|mnt|srv|work\w*)\/[\w.-]+|\b[A-Z]:\\Users\\/g;
const LINK = /\]\((?!\w+:|#)([^)#\s]+)/g;

/** The project's own files, without what is installed or made. */
export function projectFiles() {
  const made = [".git/", ...readFileSync(".gitignore", "utf8").split("\n")].filter((line) =>
    line.endsWith("/"),
  );
  const below = (folder) =>
    readdirSync(folder || ".", { withFileTypes: true }).flatMap((entry) => {
      const path = folder + entry.name;
      if (!entry.isDirectory()) return [path];
      return made.includes(`${path}/`) ? [] : below(`${path}/`);
    });
  return below("");
}

/** @returns one line for each path that leaves the project, belongs to one machine, or is a dead link */
export function foreignPaths(files) {
  const faults = [];
  for (const file of files.filter((name) => TEXT.includes(extname(name)) && existsSync(name))) {
    const folder = dirname(file);
    readFileSync(file, "utf8")
      .split("\n")
      .forEach((line, index) => {
        const place = `${file}:${index + 1}`;
        for (const [path] of line.matchAll(UPWARDS))
          if (normalize(join(folder, path)).startsWith(".."))
            faults.push(`${place} leaves the project: ${path}`);
        for (const [path] of line.matchAll(SOMEBODYS_FOLDER))
          faults.push(`${place} names a folder of one machine: ${path.trim()}`);
        if (extname(file) !== ".md") return;
        for (const [, path] of line.matchAll(LINK))
          if (!existsSync(join(folder, decodeURI(path)))) faults.push(`${place} links to nothing: ${path}`);
      });
  }
  return faults.join("\n");
}
