/** How often and how much the adapter talks with Excel: the same for 29 municipalities and for 98. */
import { excelWorkbook } from "../../src/adapters/excel";
import { reportFigure } from "../reportFigure";
import { startHostFor } from "./adapters";
import { form, overview, wordyOverview } from "./descriptions";

const MEGABYTE = 1024 * 1024;
/** København's longest remark of 2017 has 2,549 characters. */
const LONG = 2_500;

interface Spent {
  readonly requests: number;
  readonly largest: number;
  readonly largestAnswer: number;
  readonly total: number;
}

async function traffic(describe: typeof form): Promise<{ writing: Spent; replacing: Spent; reading: Spent }> {
  const description = describe();
  const host = startHostFor(description);
  const open = excelWorkbook();
  let seen = 0;
  const spent = async (work: Promise<unknown>): Promise<Spent> => {
    await work;
    const log = host.traffic.log.slice(seen).filter(({ number }) => number !== null);
    seen = host.traffic.log.length;
    return {
      requests: log.length,
      largest: Math.max(...log.map(({ bytes }) => bytes)),
      largestAnswer: Math.max(...log.map(({ answerBytes }) => answerBytes)),
      total: log.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
  const writing = await spent(open.write(description));
  const asRead = await open.read();
  seen = host.traffic.log.length;
  const replacing = await spent(open.write(description, asRead));
  const reading = await spent(open.read());
  host.stop();
  return { writing, replacing, reading };
}

/** What was done with which workbook → how many requests it took. */
const counts = new Map<string, number>();

test.each([
  // One more where something is replaced: to delete it is a request of its own, after a last look at it.
  ["a form", form, 4, 3],
  // Beside an earlier round and an earlier day its looks are more than one request holds.
  ["an overview of 29", () => overview("Hovedstaden"), 5, 3],
  ["an overview of 98", () => overview(null), 5, 3],
  ["an overview of 29 with long remarks", () => wordyOverview("Hovedstaden", LONG), 4, 3],
  // 9 MB of remarks: what is written is divided beforehand; how much there is to read is only known when Excel says
  // that it is too much for one answer, and then it comes in two.
  ["an overview of 98 with long remarks", () => wordyOverview(null, LONG), 6, 5],
] as const)("%s", async (name, describe, mostWriting, mostReading) => {
  const { writing, replacing, reading } = await traffic(describe);
  for (const [what, { requests, largest, largestAnswer, total }] of Object.entries({
    writing,
    replacing,
    reading,
  })) {
    const size = (bytes: number) => `${(bytes / MEGABYTE).toFixed(2)} MB`;
    reportFigure(
      "Requests to Excel",
      `${name}, ${what}: ${requests}, ${size(total)} in all, largest ${size(largest)}, largest answer ${size(largestAnswer)}`,
    );
    counts.set(`${name}, ${what}`, requests);
    expect(largest).toBeLessThan(5 * MEGABYTE);
  }
  expect(writing.requests).toBeLessThanOrEqual(mostWriting);
  // What lies there is looked at again just before it goes: 9 MB take more than one answer.
  expect(replacing.requests).toBeLessThanOrEqual(mostWriting + (mostWriting > 5 ? 2 : 1));
  expect(reading.requests).toBeLessThanOrEqual(mostReading);
});

test.each([
  ["writing", 5],
  ["replacing", 6],
  ["reading", 3],
])("%s takes %d requests, for 98 municipalities as for 29", (what, requests) => {
  expect(counts.get(`an overview of 29, ${what}`)).toBe(requests);
  expect(counts.get(`an overview of 98, ${what}`)).toBe(requests);
});
