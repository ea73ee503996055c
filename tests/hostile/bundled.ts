/** TypeScript with all that it imports → one file that a process of its own can run. */
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { temporaryFolder, testFolder } from "../programs";

/** Bundles once a run: whoever comes second takes what is there. @returns the file's path, to be required */
export async function bundled(entry: string): Promise<string> {
  const shared = join(testFolder(), `bundled-${entry.replaceAll(/\W/g, "-")}.cjs`);
  if (!existsSync(shared)) renameSync(await bundledAnew(entry), shared);
  return shared;
}

function bundledAnew(entry: string): Promise<string> {
  const folder = temporaryFolder();
  const filename = "bundled.cjs";
  const options: webpack.Configuration = {
    mode: "none",
    target: "node",
    entry: join(process.cwd(), entry),
    output: { path: folder, filename, library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString()));
      else resolve(join(folder, filename));
    });
  });
}
