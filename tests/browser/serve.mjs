// Serves dist/ on any free port and prints the address: what a test opens its pages from.
import { serve } from "../../scripts/server.mjs";

const { address } = await serve("dist");
process.stdout.write(`${address}\n`);
