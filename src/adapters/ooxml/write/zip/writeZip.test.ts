import { unzipSync, strFromU8 } from "fflate";
import { DEFAULT_BUDGETS, meterFor } from "../../read/limits/budgets";
import { readDirectory } from "../../read/zip/directory";
import { readEntry } from "../../read/zip/inflate";
import { PACKING_ANYWHERE } from "./packing";
import { writeZip, type NamedPart } from "./writeZip";

const LONG = "Fremdriftsskema æøå 🟢 ".repeat(20_000);

function* parts(): Generator<NamedPart> {
  yield { name: "a.xml", pieces: ["<a>", "æ", "</a>"] };
  yield { name: "tom/b.xml", pieces: [] };
  yield { name: "c.xml", pieces: LONG.match(/.{1,1000}/gsu) ?? [] };
}

test("parts come back whole, by our own strict reader and by a stranger", async () => {
  const bytes = await writeZip(parts(), PACKING_ANYWHERE);
  const expected = { "a.xml": "<a>æ</a>", "tom/b.xml": "", "c.xml": LONG };
  const meter = meterFor(DEFAULT_BUDGETS);
  const ours = [...readDirectory(bytes, DEFAULT_BUDGETS)].map(([name, entry]) => [
    name,
    new TextDecoder().decode(readEntry(entry, meter)),
  ]);
  expect(Object.fromEntries(ours)).toEqual(expected);
  const strangers = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(Object.fromEntries(strangers)).toEqual(expected);
});

test("the same parts make the same bytes", async () => {
  expect(await writeZip(parts(), PACKING_ANYWHERE)).toEqual(await writeZip(parts(), PACKING_ANYWHERE));
});

test("a part is made only when all of the one before has been taken", async () => {
  const seen: string[] = [];
  const packing: typeof PACKING_ANYWHERE = async (pieces) => {
    const atPacking = await PACKING_ANYWHERE(pieces);
    seen.push("taken");
    return atPacking;
  };
  function* two(): Generator<NamedPart> {
    for (const name of ["a", "b"]) {
      seen.push(name);
      yield { name, pieces: ["x"] };
    }
  }
  await writeZip(two(), packing);
  expect(seen).toEqual(["a", "taken", "b", "taken"]);
});
