// One entry of the pane's, alone → the bundle that the pane's own webpack configuration makes of it.
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import webpack from "webpack";
import { inBrowser } from "../../webpack.config.js";
import { root } from "../setUp.mjs";

async function build(configuration) {
  const compiler = webpack(configuration);
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

const page = "src/taskpane/taskpane.html";

/** @returns after `<folder>/taskpane.html` and its scripts have been built from another entry, as the pane is built */
export function buildInPlaceOfPane(entry, folder) {
  const configuration = inBrowser({ taskpane: { entry, page } });
  return build({ ...configuration, output: { path: folder, filename: "pane/[name].js" } });
}

/** @returns what a TypeScript file of the tests exports, for a script that runs in Node */
export async function importTests(entry, folder) {
  await build({
    mode: "development",
    target: "node20",
    devtool: false,
    context: root,
    entry: { [entry]: { import: `./${entry}`, library: { type: "module" } } },
    experiments: { outputModule: true },
    externals: { "playwright-core": "module playwright-core" },
    output: { path: folder, filename: "tests.mjs", module: true, chunkFormat: "module" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
  });
  return import(fileURLToPath(new URL(`file://${folder}/tests.mjs`)));
}
