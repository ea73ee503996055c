/** Each hostile file gets its answer within seconds and 512 MB, in a process of its own. */
import { ZIP_BOMBS } from "./bombs";
import { HEAVY_XML } from "./heavyXml";
import { readerInItsOwnProcess, type Outcome } from "./ownProcess";

const MOST_MEGABYTES = 512;
/** Twice what the slowest takes on a busy machine of two cores. */
const MOST_MILLISECONDS = 8_000;

let read: (bytes: Uint8Array) => Outcome;
const outcomes: (Outcome & { name: string })[] = [];

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

afterAll(() => {
  const worst = (key: "milliseconds" | "megabytes", unit: string) =>
    [...outcomes]
      .sort((a, b) => b[key] - a[key])
      .slice(0, 5)
      .map((outcome) => `  ${String(outcome[key]).padStart(5)} ${unit}  ${outcome.name}`);
  process.stdout.write(
    [
      "",
      "Slowest:",
      ...worst("milliseconds", "ms"),
      "Largest (Node alone is about 45 MB):",
      ...worst("megabytes", "MB"),
      "",
    ].join("\n"),
  );
});
