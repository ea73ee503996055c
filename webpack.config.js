// The sources → dist/: one file for each program that is started, and the add-in's pages with their scripts.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { EitherModule } from "./scripts/eitherModule.mjs";
import { HtmlPage } from "./scripts/htmlPage.mjs";
import { noticesOf } from "./scripts/noticesOf.mjs";
import { WithoutUnused } from "./scripts/withoutUnused.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A module is called by the path that it is asked for by: where the packages really lie is no part of the bytes. */
const AS_NAMED = { symlinks: false };

/** Runs in Node, which brings its own modules; everything else is in the one file. */
const inNode = (name, entry) => ({
  name,
  mode: "production",
  target: "node20",
  entry: { [name]: here(entry) },
  output: { path: here("dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"], ...AS_NAMED },
  resolveLoader: AS_NAMED,
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" }] },
  // Readable, so that the place an error names can be read.
  optimization: { minimize: false },
  devtool: false,
  performance: false,
  stats: { preset: "errors-only" },
  plugins: [
    new WithoutUnused(),
    new EitherModule(),
    new webpack.BannerPlugin({
      banner: "#!/usr/bin/env node",
      raw: true,
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT,
    }),
  ],
});

/** Runs in Excel's task pane and in any browser: `dist/<name>.html` and scripts named after what is in them. */
export const inBrowser = (pages, folder = "dist") => ({
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: Object.fromEntries(Object.entries(pages).map(([name, { entry }]) => [name, here(entry)])),
  output: {
    path: here(folder),
    filename: "pane/[name].[contenthash:8].js",
    chunkFilename: "pane/[name].[contenthash:8].js",
    // Files of an earlier build must not be served beside the new ones.
    clean: { keep: (file) => !file.startsWith("pane") },
  },
  resolve: { extensions: [".tsx", ".ts", ".js"], ...AS_NAMED },
  resolveLoader: AS_NAMED,
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
  // By the compiler that has compiled it: half the time of terser, which webpack takes by itself, and as few bytes.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  devtool: false,
  performance: false,
  stats: { preset: "errors-only" },
  plugins: Object.entries(pages).map(([name, { page }]) => new HtmlPage(name, here(page))),
});

const programs = { cli: "src/cli/main.ts", demo: "src/demo/main.ts" };

const pages = {
  taskpane: { entry: "src/taskpane/main.tsx", page: "src/taskpane/taskpane.html" },
};

const withNotices = (build) => ({ ...build, plugins: [...build.plugins, noticesOf(build.name)] });

export default [
  ...Object.entries(programs)
    .filter(([, entry]) => existsSync(here(entry)))
    .map(([name, entry]) => inNode(name, entry)),
  inBrowser(pages),
].map(withNotices);
