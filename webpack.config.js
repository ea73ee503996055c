// The sources → dist/: one file for each program that is started.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs in Node, which brings its own modules; everything else is in the one file. */
const inNode = (name, entry) => ({
  name,
  mode: "production",
  target: "node20",
  entry: { [name]: here(entry) },
  output: { path: here("dist"), filename: "[name].js", module: true, chunkFormat: "module" },
  experiments: { outputModule: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" }] },
  // Readable, so that the place an error names can be read.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: "errors-only",
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

const programs = { cli: "src/cli/main.ts", demo: "src/demo/main.ts" };

export default Object.entries(programs)
  .filter(([, entry]) => existsSync(here(entry)))
  .map(([name, entry]) => inNode(name, entry));
