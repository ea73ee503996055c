/** What a test measured → the end of `npm test`, where somebody reads it. */
import { appendFileSync } from "node:fs";

/**
 * @param title the heading that it stands under, the same for figures of one kind
 * @param text one line: what was measured, and of what
 */
export function reportFigure(title: string, text: string): void {
  const file = process.env["FREMDRIFT_FIGURES"];
  // scripts/test.mjs gathers them; whoever runs jest alone sees them at once.
  if (file === undefined) process.stdout.write(`${title}: ${text}\n`);
  else appendFileSync(file, `${JSON.stringify([title, text])}\n`);
}
