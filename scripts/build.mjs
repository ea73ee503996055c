// `npm run build`: dist/ from the present sources. What is written after it is for webpack.
import { ensureBuilt, ensurePackages } from "./setUp.mjs";

ensurePackages();
ensureBuilt(process.argv.slice(2));
