/** The set workbook as it is written: valid for every judge, and whole when it comes back. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx";
import { setWorkbooksOf } from "../../src/core/forms/setWorkbooks";
import { LANGUAGES } from "../../src/language";
import { excelFaults } from "../judges/excelLimits";
import { sdkObjections } from "../judges/openXmlSdk";
import { libreOffice, temporaryFolder, withProgram } from "../programs";
import { readFileSync } from "node:fs";
import { described, NEW, OLD, readBack, readSet, whole } from "./setWorkbooks";

const CONTENTS = [
  ["2015", whole(OLD, null)],
  ["2016-2017", whole(NEW, OLD)],
  ["the next one", { kind: "next", previous: NEW, period: { from: 2018, to: 2019 }, ledger: null }],
  ["an empty one", { kind: "empty", period: null }],
] as const;

describe.each(Object.keys(LANGUAGES).map((name) => (name === "en" ? "en" : "da")))("%s", (language) => {
  test.each(CONTENTS)(
    "%s: nothing that Excel would repair, nothing that the SDK objects to",
    async (_, content) => {
      const bytes = await writeWorkbook(described(content, language));
      expect(excelFaults(bytes)).toEqual([]);
      expect(sdkObjections(bytes)).toEqual([]);
    },
  );

  test.each([
    [OLD.id, OLD, null],
    [NEW.id, NEW, OLD],
  ])("%s comes back as it was", async (_, set, previous) => {
    const back = await readBack(described(whole(set, previous), language));
    expect(back).toEqual({ ok: true, set });
  });
});

test("a draft of the next set speaks of its own years, and of nothing that was settled for the last one", async () => {
  const back = await readBack(
    described({ kind: "next", previous: NEW, period: { from: 2018, to: 2019 }, ledger: null }),
  );
  if (!back.ok) throw new Error(JSON.stringify(back.problems));
  expect(back.set).toMatchObject({
    id: "kkr-hovedstaden-2018-2019",
    previousSet: NEW.id,
    approved: null,
    deadline: null,
    contactEmail: "AFP@kl.dk",
    removed: [],
  });
  const json = JSON.stringify(setWorkbooksOf(back.set).json(back.set));
  expect(json).toContain("alle kommuner skal arbejdes med følgende i 2018 og 2019:");
  expect(json).not.toContain("2016 og 2017");
});

test("workbook → JSON → workbook → JSON is the same", async () => {
  const first = await readBack(
    described({ kind: "next", previous: NEW, period: { from: 2018, to: 2019 }, ledger: null }),
  );
  if (!first.ok) throw new Error(JSON.stringify(first.problems));
  const json = setWorkbooksOf(first.set).json(first.set);
  const again = await readBack(described(whole(first.set, NEW)));
  if (!again.ok) throw new Error(JSON.stringify(again.problems));
  expect(setWorkbooksOf(again.set).json(again.set)).toEqual(json);
});

withProgram(
  "soffice",
  "LibreOffice saves it, every formula computed anew, and it comes back as it was",
  async () => {
    const file = join(temporaryFolder(), "saet.xlsx");
    writeFileSync(file, await writeWorkbook(described(whole(NEW, OLD))));
    const [saved = ""] = libreOffice(file, "xlsx:Calc MS Excel 2007 XML");
    expect(readSet(readFileSync(saved))).toEqual({ ok: true, set: NEW });
  },
);
