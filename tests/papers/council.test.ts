// The paper to the municipal councils: valid, and its annex comes back through the intake with all that was filled in.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { progressAnswer } from "../../src/core/forms/progress/reading/answers";
import { fremdrift, newFolder } from "../cli/world";
import { openXmlObjections } from "../programs";
import { returnOf } from "../word/readWord";

const DOCUMENT = "word/document.xml";

/** The document with a status and a remark typed into the two empty cells of each row. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  let cells = 0;
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
    .replaceAll(/<w:tc>(?:(?!<\/w:tc>).)*?<\/w:tc>/gs, (cell) => {
      if (cell.includes("<w:t") && /<w:t[ >]/.test(cell)) return cell;
      cells += 1;
      const words = cells % 2 === 1 ? "Gul" : `Eksempel ${cells / 2}`;
      return cell.replace("</w:p>", `<w:r><w:t>${words}</w:t></w:r></w:p>`);
    })
    .replace("[Skriv kommunens navn]</w:t>", "Herlev</w:t>")
    .replaceAll("<w:showingPlcHdr/>", "");
  return zipSync({ ...parts, [DOCUMENT]: strToU8(xml) });
}

test("the annex, filled in, is read 12 of 12", async () => {
  const out = join(await newFolder(), "council.docx");
  const said = await fremdrift(["paper", "council", "--set", "kkr-hovedstaden-2016-2017", "--out", out]);
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(openXmlObjections(out)).toEqual([]);
  const read = returnOf(filledIn(await readFile(out)));
  expect(read.municipalities).toEqual(["163"]);
  expect(read.answers.map(progressAnswer).map(({ status, remark }) => [status, remark])).toEqual(
    Array.from({ length: 12 }, (_, index) => ["yellow", `Eksempel ${index + 1}`]),
  );
});

test("the guidelines and the background stand in the set's own words; what a set does not say is a marked place", async () => {
  const paper = async (set: string) => {
    const out = join(await newFolder(), "council.docx");
    await fremdrift(["paper", "council", "--set", set, "--out", out]);
    return strFromU8(unzipSync(await readFile(out))[DOCUMENT] ?? new Uint8Array());
  };
  const [earlier, later] = [await paper("kkr-hovedstaden-2015"), await paper("kkr-hovedstaden-2016-2017")];
  expect(earlier).toContain("Beskæftigelsespolitikken som drivkraft for vækst");
  expect(earlier).not.toContain("[Indsæt de politiske pejlemærker");
  expect(later).toContain("[Indsæt de politiske pejlemærker");
  expect(later).toContain("Udkast til justering af de eksisterende anbefalinger");
  expect(later).not.toContain("[Skriv baggrunden]");
});
