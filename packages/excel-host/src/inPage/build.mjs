// Bundles scripts for a page with the emulated Excel: the page side itself, and what is to run on it.
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import webpack from "webpack";

/** What office.js needs in the address to take the page for a task pane of Excel for Windows. */
export const HOST_INFO = "_host_Info=Excel$Win32$16.01$da-DK$test$$$0";

/** The script that a page loads before office.js. */
export const pageScript = fileURLToPath(new URL("page.ts", import.meta.url));

/** Name → source file; afterwards `<folder>/<name>.js` stands there. */
export async function buildScripts(folder, entry) {
  const compiler = webpack({
    mode: "development",
    target: ["web", "es2022"],
    devtool: false,
    context: process.cwd(),
    entry,
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
