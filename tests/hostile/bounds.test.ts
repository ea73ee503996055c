/** Each hostile file gets its answer within seconds and 512 MB, in a process of its own. */
import { SHEET, ZIP_BOMBS } from "./bombs";
import { HEAVY_XML } from "./heavyXml";
import { readerInItsOwnProcess, type Outcome } from "./ownProcess";
import { MOST_MILLISECONDS, type NamedOutcome, reportWorst } from "./reportWorst";
import { workbookParts, worksheet, zipOf } from "./smallPackage";

const MOST_MEGABYTES = 512;

let read: (bytes: Uint8Array, times?: number) => Outcome;
const outcomes: NamedOutcome[] = [];

beforeAll(async () => {
  read = await readerInItsOwnProcess();
});

test.each(Object.entries({ ...ZIP_BOMBS, ...HEAVY_XML }))("%s", (name, make) => {
  const { bytes, answer } = make();
  const outcome = read(bytes);
  outcomes.push({ name, ...outcome });
  expect(outcome.answer).toBe(answer);
  expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS);
});

test("what is kept of a file is what stands in its cells, not the file", () => {
  const text = "en bemærkning, der er lang nok til at hænge fast i filen";
  const rows = `<row><c t="str"><v>${text}</v></c></row>`;
  const bytes = zipOf(
    workbookParts("", { [SHEET]: worksheet(rows) + `<!--${"x".repeat(20_000_000)}-->` }),
    0,
  );
  // Sixty times 20 MB would be 1.2 GB.
  const { answer, megabytes } = read(bytes, 60);
  expect(answer).toBe("read");
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
});

afterAll(() => reportWorst("Hostile workbooks", outcomes));
