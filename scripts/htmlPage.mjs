// A page with `<!-- scripts -->` in its head and a built entry → the same page with the entry's files.
import { readFileSync } from "node:fs";
import webpack from "webpack";

/** Puts `dist/<entry>.html` beside what is built from the entry of that name. */
export class HtmlPage {
  constructor(entry, template) {
    this.entry = entry;
    this.template = template;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HtmlPage", (compilation) => {
      compilation.fileDependencies.add(this.template);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "HtmlPage", stage }, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const scripts = files
          .filter((file) => file.endsWith(".js"))
          .map((file) => `<script defer src="${file}"></script>`)
          .join("\n    ");
        const page = readFileSync(this.template, "utf8").replace("<!-- scripts -->", scripts);
        compilation.emitAsset(`${this.entry}.html`, new webpack.sources.RawSource(page));
      });
    });
  }
}
