// A municipality and a round → what its form says: made-up remarks of the lengths of København's own in 2017.
import { readFileSync } from "node:fs";
import { dice } from "./dice.mjs";

const koebenhavn = JSON.parse(
  readFileSync(new URL("../../src/demo/koebenhavn-2017.json", import.meta.url), "utf8"),
).answers;

/** København's words without their order: the letters and lengths are real, the sentences say nothing. */
const words = koebenhavn.flatMap(({ remark }) => remark.split(/\s+/)).filter((word) => word !== "");

const MARK = "(eksempeldata)";

/** Every remark begins with words that say that it is made up. */
function remark(length, chance) {
  let text = MARK;
  while (text.length < length) {
    const gap = chance() < 0.02 ? "\n" : " ";
    text += gap + words[Math.floor(chance() * words.length)];
  }
  // No space or half a pair at the end: what is typed is what shall come back.
  return text.slice(0, length).trimEnd().padEnd(length, ".");
}

function status(kind, chance) {
  const dial = chance();
  if (kind === "kan" && dial > 0.9) return "-";
  return dial < 0.7 ? "Grøn" : dial < 0.88 ? "Gul" : "Rød";
}

/**
 * The first round answers everything; each later one is a corrected form, as they are sent in: two of
 * the remarks are written anew, and the status of one of them is judged anew.
 *
 * @param recommendations `{ id, kind }` in the set's order
 * @returns one `{ id, status, remark }` each
 */
export function answersOf(municipality, round, recommendations) {
  const first = recommendations.map(({ id, kind }, place) => {
    const chance = dice(municipality * 1_000 + place);
    const length = koebenhavn[place % koebenhavn.length].remark.length;
    return { id, status: status(kind, chance), remark: remark(length, chance) };
  });
  if (round === 0) return first;
  return first.map((answer, place) => {
    const turn = (place - round * 2 + recommendations.length * round) % recommendations.length;
    if (turn !== 0 && turn !== 1) return answer;
    const chance = dice(municipality * 1_000 + place + round * 1_000_003);
    const judged = status(recommendations[place].kind, chance);
    const text = remark(answer.remark.length, chance);
    return { ...answer, remark: text, ...(turn === 0 ? { status: judged } : {}) };
  });
}
