/** TypeScript with all that it imports → one file that a process of its own can run. */
import { join } from "node:path";
import webpack from "webpack";
import { temporaryFolder } from "../programs";

/** @returns the file's path; what the entry exports can be required from it */
export function bundled(entry: string): Promise<string> {
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
