// A built program → the same program without what nothing in it uses, in lines that can still be read.
import { transform } from "@swc/core";
import webpack from "webpack";

const NAME = "WithoutUnused";

/**
 * A library brings more than is asked of it, such as a way to read files from the network. webpack leaves
 * that in the file; here it goes, so that what stands in the file is what can happen.
 */
export class WithoutUnused {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          const { code } = await transform(source.source().toString(), options);
          compilation.updateAsset(file, new webpack.sources.RawSource(code));
        }
      });
    });
  }
}

const options = {
  swcrc: false,
  configFile: false,
  isModule: true,
  minify: false,
  jsc: {
    target: "es2022",
    parser: { syntax: "ecmascript" },
    minify: {
      module: true,
      mangle: false,
      compress: { defaults: false, unused: true, dead_code: true, side_effects: true, toplevel: true },
      format: { comments: false },
    },
  },
};
