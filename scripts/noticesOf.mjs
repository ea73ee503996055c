// What webpack puts into one build → whose it is, with the licence texts, laid down for notices.mjs to join.
import { fileURLToPath } from "node:url";
import WebpackLicensePlugin from "webpack-license-plugin";
import { PARTS } from "./notices.mjs";

/**
 * Chosen over license-webpack-plugin, which missed 21 of 53 packages (d3, hyparquet-writer, tabster …): those whose
 * modules webpack names with their kind in front. It asks no network as it is set here.
 */
export const noticesOf = (build) =>
  new WebpackLicensePlugin({
    outputFilename: `${PARTS}/${build}.json`,
    includeNoticeText: true,
    // What holds the parts of a bundle together comes from webpack itself.
    includePackages: () => [fileURLToPath(new URL("../node_modules/webpack", import.meta.url))],
  });
