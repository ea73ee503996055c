/** The secretariat writes in the overview with real programs, and more returns come: nothing of it is lost. */
import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { saveForm } from "../cli/returnFiles";
import { fremdrift, newFolder } from "../cli/world";
import { steerLibreOffice, temporaryFile, withProgram } from "../programs";
import { ROW } from "./alteration";
import { inOverview, STATES } from "./overviewFile";

const NOON = "2017-11-20T12:00:00Z";

/** Five returns: two of them from Herlev, saved at the same time. Hvidovre has typed "groen". */
async function merged() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", {
    codes: ["101"],
    answers: { "2.1": ["Gul", "På vej"], "1.1": ["Grøn", "Godt"] },
  });
  await saveForm(svar, "Gentofte.xlsx", { codes: ["157"], answers: { "3.1": ["Grøn", "Kurser"] } });
  await saveForm(svar, "Hvidovre.xlsx", { codes: ["167"], answers: { "2.1": ["groen", "Hvidovres"] } });
  await saveForm(svar, "Herlev A.xlsx", { codes: ["163"], savedAt: NOON, answers: { "1.1": ["Gul", "A"] } });
  await saveForm(svar, "Herlev B.xlsx", { codes: ["163"], savedAt: NOON, answers: { "1.1": ["Rød", "B"] } });
  const out = join(folder, "overblik.xlsx");
  const said = await fremdrift(["merge", svar, "--out", out]);
  // Herlev waits for somebody.
  expect(said.code).toBe(1);
  return { svar, out, again: () => fremdrift(["merge", svar, "--out", out, "--into", out]) };
}

withProgram(
  "openpyxl",
  "notes, corrections and decisions follow their answers, in whatever order",
  async () => {
    const { svar, out, again } = await merged();
    inOverview(
      out,
      `
note("101|2.1", "=Ring til dem\\ni uge 7")
correct("157|3.1", status="Rød", remark="Ingen kurser endnu")
correct("101|1.1", remark="Godt på vej")
correct("167|2.1", status="Gul")
turn("Data", "status")
turn("Bemærkninger", "Sekretariatets note")
decide("Herlev B.xlsx", "Herlev")`,
    );
    // It is not in the folder any more, and is not forgotten.
    await rm(join(svar, "Gentofte.xlsx"));
    const said = await again();
    expect(said).toMatchObject({ code: 0, messages: "" });
    expect(said.output).toContain("4 af 29 kommuner har svaret.");
    const { data, notes, decisions, states, read, written } = inOverview(out);
    expect(notes).toEqual({ "101|2.1": "=Ring til dem\ni uge 7" });
    expect(data["157|3.1"]).toEqual(["Rød", "Ingen kurser endnu", "secretariat"]);
    expect(data["101|1.1"]).toEqual(["Grøn", "Godt på vej", "secretariat"]);
    expect(data["101|2.1"]).toEqual(["Gul", "På vej", "exact"]);
    expect(data["163|1.1"]).toEqual(["Rød", "B", "exact"]);
    expect(decisions).toEqual({ "Herlev B.xlsx": "Herlev" });
    expect(states).toMatchObject({ "Herlev A.xlsx": STATES.superseded, "Herlev B.xlsx": STATES.accepted });
    // What was written and how it was read stays to be seen; what the secretariat makes of it counts.
    expect(read).toEqual([["Hvidovre.xlsx", `Fremdriftsskema!C${ROW["2.1"]}`, "groen", "Grøn"]]);
    expect(data["167|2.1"]).toEqual(["Gul", "Hvidovres", "secretariat"]);

    // And once more, with nothing new.
    const later = await again();
    expect(later.output).toContain("Siden det tidligere overblik:\n  Ingen ændringer.");
    expect(inOverview(out)).toEqual({ data, notes, decisions, states, read, written });
  },
);

const ROWS: ReadonlyMap<string, number> = new Map(Object.entries(ROW));

/** Everything that is read otherwise than it was written: what was typed, what was read, what the secretariat makes of it. */
const READ_OTHERWISE = {
  "1.1": ["groen", "Grøn", "Gul"],
  "2.1": ["Yellow", "Gul", "Rød"],
  "2.2": ["Deltager ikke", "-", "Grøn"],
  "2.3": ["r", "Rød", "-"],
  "3.1": ["(gul).", "Gul", "Grøn"],
  "3.2": ["🔴", "Rød", "Gul"],
  "4.1": ["status grøn", "Grøn", "Rød"],
} as const;

withProgram(
  "openpyxl",
  "whatever is read otherwise than it was written is shown, can be overruled, and stays overruled",
  async () => {
    const { svar, out, again } = await merged();
    const typed = Object.entries(READ_OTHERWISE);
    await saveForm(svar, "Rødovre.xlsx", {
      codes: ["175"],
      answers: {
        ...Object.fromEntries(typed.map(([id, [written]]) => [id, [written, `Om ${id}`] as const])),
        // Case, spaces and kinds of dashes are no other words: they stand as they were written.
        "4.2": [" \u2013 ", "Om 4.2"],
        "4.3": ["GRØN", "Om 4.3"],
      },
    });
    await again();
    const shown = inOverview(out);
    expect(shown.read.filter(([file]) => file === "Rødovre.xlsx")).toEqual(
      typed.map(([id, [written, read]]) => [
        "Rødovre.xlsx",
        `Fremdriftsskema!C${ROWS.get(id)}`,
        written,
        read,
      ]),
    );
    const all = { ...READ_OTHERWISE, "4.2": [" \u2013 ", "-"], "4.3": ["GRØN", "Grøn"] };
    for (const [id, [written, read]] of Object.entries(all)) {
      expect([id, shown.written[`175|${id}`], shown.data[`175|${id}`]?.[0]]).toEqual([id, written, read]);
    }

    const corrections = typed.map(([id, [, , meant]]) => `correct("175|${id}", status="${meant}")`);
    inOverview(out, corrections.join("\n"));
    for (const time of ["next", "one after"]) {
      await again();
      const { data, written } = inOverview(out);
      for (const [id, [typedThere, , meant]] of typed) {
        const row = data[`175|${id}`];
        expect([time, id, row, written[`175|${id}`]]).toEqual([
          time,
          id,
          [meant, `Om ${id}`, "secretariat"],
          typedThere,
        ]);
      }
    }
  },
);

withProgram("openpyxl", "a newer return lets a correction lapse, and says so", async () => {
  const { svar, out, again } = await merged();
  inOverview(out, 'correct("101|2.1", status="Rød", remark="Vi ved bedre")\nnote("101|2.1", "Husk dem")');
  await saveForm(svar, "Kbh ny.xlsx", {
    codes: ["101"],
    savedAt: "2017-12-20T09:00:00Z",
    answers: { "2.1": ["Grøn", "I mål"] },
  });
  const said = await again();
  expect(said.output).toContain("Opdaterede svar fra København.");
  expect(said.output).toMatch(/København, 2\.1 Uddannelsesforum: fra Rød til Grøn/);
  expect(said.output).toContain(
    "2.1 Uddannelsesforum: sekretariatets rettelse for København gjaldt et skema, som kommunen siden har erstattet med et nyt. Rettelsen er ikke taget med.",
  );
  const { data, notes } = inOverview(out);
  expect(data["101|2.1"]).toEqual(["Grøn", "I mål", "exact"]);
  expect(notes).toEqual({ "101|2.1": "Husk dem" });
});

withProgram(
  "openpyxl",
  "words that stand for nothing are told of, with their cell, and change nothing",
  async () => {
    const { out, again } = await merged();
    const before = inOverview(
      out,
      'correct("101|2.1", status="Lyserød")\ndecide("Herlev A.xlsx", "Herrlev")',
    );
    expect(before.data["101|2.1"]?.[0]).toBe("Lyserød");
    const said = await again();
    expect(said.code).toBe(1);
    expect(said.output).toMatch(
      /: "Lyserød" kan ikke tælles med\. Vælg en status fra listen.* \(Data!J\d+\)\./,
    );
    expect(said.output).toMatch(
      /"Herrlev" er ikke en af de kommuner, der skal svare\. .* \(Svarstatus!H\d+\)\./,
    );
    const { data, decisions } = inOverview(out);
    expect(data["101|2.1"]).toEqual(["Gul", "På vej", "exact"]);
    expect(decisions).toEqual({});
  },
);

withProgram(
  "openpyxl",
  "a deleted status is told of; a column without its heading stops it all",
  async () => {
    const { out, again } = await merged();
    inOverview(out, 'write("Data", "key", "101|2.1", "status", None)');
    const said = await again();
    expect(said.output).toMatch(/: status er slettet\. Vælg en status fra listen.* \(Data!J\d+\)\./);
    expect(inOverview(out).data["101|2.1"]).toEqual(["Gul", "På vej", "exact"]);

    const lines = `
note("101|2.1", "Husk dem")
sheet, heads, first, last = table(words["remarks"], words["note"])
sheet.cell(first - 1, heads[words["note"]]).value = "Note"
book.save(path)`;
    expect(() => inOverview(out, lines)).toThrow();
    const before = readFileSync(out);
    const refused = await again();
    expect(refused).toMatchObject({ code: 2, output: "" });
    expect(refused.messages).toContain("Kolonnen Sekretariatets note findes ikke længere i overblikket");
    expect(readFileSync(out).equals(before)).toBe(true);
  },
);

withProgram(
  "openpyxl",
  "a decision binds what was there, not a newer return; and it can be withdrawn",
  async () => {
    const { svar, out, again } = await merged();
    inOverview(out, 'decide("Herlev A.xlsx", "Herlev")');
    const decided = await again();
    expect(decided).toMatchObject({ code: 0 });
    expect(decided.output).toContain("Nye svar fra Herlev.");
    expect(inOverview(out).data["163|1.1"]).toEqual(["Gul", "A", "exact"]);

    inOverview(out, 'decide("Herlev A.xlsx", None)');
    const withdrawn = await again();
    expect(withdrawn.code).toBe(1);
    expect(withdrawn.output).toContain("Svar, der ikke længere tæller med: Herlev.");
    expect(inOverview(out).states).toMatchObject({
      "Herlev A.xlsx": STATES.undecided,
      "Herlev B.xlsx": STATES.undecided,
    });

    inOverview(out, 'decide("Herlev B.xlsx", "bruges ikke")');
    const aside = await again();
    expect(aside.output).toContain("Nye svar fra Herlev.");
    expect(inOverview(out).data["163|1.1"]).toEqual(["Gul", "A", "exact"]);

    await saveForm(svar, "Herlev C.xlsx", {
      codes: ["163"],
      savedAt: "2017-12-01T08:00:00Z",
      answers: { "1.1": ["Grøn", "C"] },
    });
    const newer = await again();
    expect(newer.output).toContain(
      "Opdaterede svar fra Herlev.\n  Herlev, 1.1 Rekrutteringsservice: fra Gul til Grøn",
    );
    expect(inOverview(out).data["163|1.1"]).toEqual(["Grøn", "C", "exact"]);
  },
);

withProgram(
  ["openpyxl", "soffice", "uno"],
  "the same from LibreOffice, which computes and saves it anew",
  async () => {
    const { svar, out, again } = await merged();
    const python = `
data = document.Sheets.getByName("Data")
remarks = document.Sheets.getByName("Bemærkninger")
returns = document.Sheets.getByName("Svarstatus")

def find(sheet, text):
    search = sheet.createSearchDescriptor()
    search.SearchString, search.SearchWords = text, True
    return sheet.findFirst(search).CellAddress

def beside(sheet, key, head):
    return sheet.getCellByPosition(find(sheet, head).Column, find(sheet, key).Row)

beside(remarks, "101|2.1", "Sekretariatets note").String = "Ring til dem"
beside(data, "157|3.1", "status").String = "Rød"
beside(returns, "Herlev B.xlsx", "Gælder for").String = "Herlev"
last = max(find(data, "270|5.3").Row, find(data, "400|5.3").Row)
sort(data.getCellRangeByPosition(0, 1, 19, last), 3, False)`;
    const orders = [
      { source: out, target: out, others: {}, rows: {}, python, filter: "Calc MS Excel 2007 XML" },
    ];
    const script = readFileSync(join(__dirname, "programs", "alterInLibreOffice.py"), "utf8");
    steerLibreOffice(script, temporaryFile("orders.json", JSON.stringify(orders)));
    await rm(join(svar, "Gentofte.xlsx"));
    const said = await again();
    expect(said).toMatchObject({ code: 0, messages: "" });
    const { data, notes, decisions } = inOverview(out);
    expect(notes).toEqual({ "101|2.1": "Ring til dem" });
    expect(decisions).toEqual({ "Herlev B.xlsx": "Herlev" });
    const corrected = Object.entries(data).filter(([, [, , readBy]]) => readBy === "secretariat");
    expect(corrected).toEqual([["157|3.1", ["Rød", "Kurser", "secretariat"]]]);
    expect(data["163|1.1"]).toEqual(["Rød", "B", "exact"]);
  },
);
