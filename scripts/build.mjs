// `npm run build`: dist/ from the present sources.
import { ensureBuilt, ensurePackages } from "./setUp.mjs";

ensurePackages();
ensureBuilt();
