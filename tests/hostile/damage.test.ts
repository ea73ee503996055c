/** A file that was cut off or changed on its way is refused, or read as it was: never by half. */
import { readWorkbook } from "../../src/adapters/xlsx/read/readWorkbook";
import { sharedStrings, workbookOf } from "./smallPackage";

const ANSWERS = ["Grøn", "Gul", "Rød", "-"];

/** A form of 200 rows, about as large as a real return. */
function form(): Uint8Array {
  const texts = Array.from(
    { length: 200 },
    (_, row) => `<t>${ANSWERS[row % 4]} og bemærkning nummer ${row}</t>`,
  );
  const rows = texts.map(
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row}</v></c><c r="B${row + 1}"><v>${row * 7919}</v></c></row>`,
  );
  return workbookOf(rows.join(""), { "xl/sharedStrings.xml": sharedStrings(...texts) });
}

test("cut off at every hundredth byte, and at each of the last hundred", () => {
  const whole = form();
  const cuts = Array.from({ length: Math.ceil(whole.length / 100) }, (_, index) => index * 100);
  for (let last = 1; last <= 100; last += 1) cuts.push(whole.length - last);
  for (const cut of cuts) {
    const read = readWorkbook(whole.subarray(0, cut));
    expect([cut, read.readable ? "read" : read.reason]).toEqual([cut, cut === 0 ? "empty" : "damaged"]);
  }
});

test("each single byte changed: refused, or read exactly as before", () => {
  const whole = form();
  const sound = readWorkbook(whole);
  expect(sound.readable).toBe(true);
  let refused = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    const read = readWorkbook(changed);
    // Times, versions and the like may change without harm; a name decides what is found.
    if (read.readable) expect(read).toEqual(sound);
    else refused += 1;
  }
  expect(refused).toBeGreaterThan(whole.length * 0.8);
});

test("blanks in place of the end, as a broken download leaves them", () => {
  const whole = form();
  whole.fill(0, whole.length / 2);
  expect(readWorkbook(whole)).toMatchObject({ readable: false, reason: "damaged" });
});
