// A program that asks for Node's own modules by require → the same in a file that Node runs as a module of either kind.
import webpack from "webpack";

const NAME = "EitherModule";

/**
 * How Node reads a file ending in .js is decided by the package.json nearest above it, which is somebody
 * else's once the file has been copied. Neither `import` nor `require` is there both ways; `import()` is.
 */
const before = `(async () => {
const { createRequire } = await import("node:module");
const require = createRequire(process.execPath);
`;
const after = "\n})();\n";

export class EitherModule {
  apply(compiler) {
    // Behind WithoutUnused, before the line for the shell.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          compilation.updateAsset(file, new webpack.sources.ConcatSource(before, source, after));
        }
      });
    });
  }
}
