/** `merge --data`: what it says, what it refuses, and that no file is lost to it. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CannotWrite } from "../../src/cli/system/replaceFiles";
import { saveForm } from "../cli/returnFiles";
import { fremdrift, newFolder } from "../cli/world";

async function svarWith(...codes: string[]) {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  for (const code of codes) await saveForm(svar, `${code}.xlsx`, { codes: [code] });
  return { folder, svar, out: join(folder, "o.xlsx") };
}

test.each(["data.parquet", "DATA.PARQUET", "data.csv", "data.json"])(
  "%s is made and told of",
  async (name) => {
    const { folder, svar, out } = await svarWith("101");
    const data = join(folder, name);
    const said = await fremdrift(["merge", svar, "--out", out, "--data", data]);
    expect(said).toMatchObject({ code: 0, messages: "" });
    expect(said.output).toContain(`Data til andre programmer ligger i ${data}\n`);
    expect(said.output.includes("Åbn ikke CSV-filen i Excel")).toBe(name.endsWith(".csv"));
    expect((await readFile(data)).length).toBeGreaterThan(1_000);
  },
);

test("the same returns give the same bytes", async () => {
  const { folder, svar, out } = await svarWith("101", "147");
  const [first, second] = [join(folder, "1.parquet"), join(folder, "2.parquet")];
  await fremdrift(["merge", svar, "--out", out, "--data", first]);
  await fremdrift(["merge", svar, "--out", out, "--data", second]);
  expect((await readFile(first)).equals(await readFile(second))).toBe(true);
});

test("returns that need a person: the data is written all the same, and the code is 1", async () => {
  const { folder, svar, out } = await svarWith("101");
  await writeFile(join(svar, "svar.pdf"), "%PDF-1.4");
  const data = join(folder, "d.json");
  expect((await fremdrift(["merge", svar, "--out", out, "--data", data])).code).toBe(1);
  const rows: unknown = JSON.parse(await readFile(data, "utf8"));
  expect(rows).toHaveLength(29 * 12);
});

test("with --json - standard output holds the JSON alone", async () => {
  const { folder, svar, out } = await svarWith("101");
  const data = join(folder, "d.csv");
  const said = await fremdrift(["merge", svar, "--out", out, "--data", data, "--json", "-"]);
  expect(JSON.parse(said.output)).toMatchObject({ set: "kkr-hovedstaden-2016-2017" });
  expect(said.messages).toContain(data);
});

test("an output that cannot be: another ending, a folder, below a file, the same twice: 2, one line", async () => {
  const { folder, svar, out } = await svarWith("101");
  await mkdir(join(folder, "mappe.csv"));
  const complaint = async (data: string) => {
    const said = await fremdrift(["merge", svar, "--out", out, "--data", data]);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages.trim().split("\n")).toHaveLength(1);
    return said.messages;
  };
  const ending = /d\.(xlsx|txt) skal ende på \.parquet, \.csv eller \.json\./;
  expect(await complaint(join(folder, "d.txt"))).toMatch(ending);
  expect(await complaint(join(folder, "d.xlsx"))).toMatch(ending);
  expect(await complaint(join(folder, "mappe.csv"))).toContain("er en mappe");
  await writeFile(join(folder, "fil"), "");
  expect(await complaint(join(folder, "fil", "d.csv"))).toContain("fil er ikke en mappe");
  const twice = ["--data", join(folder, "d.json"), "--json", join(folder, "d.json")];
  expect((await fremdrift(["merge", svar, "--out", out, ...twice])).messages).toContain("står to steder");
  expect((await readdir(folder)).sort()).toEqual(["fil", "mappe.csv", "svar"]);
});

test("a folder that is not there yet is made for the data", async () => {
  const { folder, svar, out } = await svarWith("101");
  const data = join(folder, "ny", "d.csv");
  expect((await fremdrift(["merge", svar, "--out", out, "--data", data])).code).toBe(0);
  expect(await readFile(data, "utf8")).toContain("101");
});

describe("no file is lost", () => {
  test("when it cannot be saved, the old data and the old overview are as they were", async () => {
    const { folder, svar, out } = await svarWith("101");
    const data = join(folder, "d.parquet");
    await fremdrift(["merge", svar, "--out", out, "--data", data]);
    const before = [await readFile(out), await readFile(data)];
    await saveForm(svar, "147.xlsx", { codes: ["147"] });
    const said = await fremdrift(["merge", svar, "--out", out, "--data", data], {
      replace: () => Promise.reject(new CannotWrite(data, "EBUSY", 0)),
    });
    expect(said.code).toBe(2);
    expect([await readFile(out), await readFile(data)]).toEqual(before);
  });

  test("earlier data among the returns is passed over and replaced", async () => {
    const { svar, out } = await svarWith("101");
    for (const name of ["d.parquet", "d.csv", "d.json"]) {
      const data = join(svar, name);
      const words = ["merge", svar, "--out", out, "--data", data];
      await fremdrift(words);
      const first = await readFile(data);
      const again = await fremdrift(words);
      expect(again).toMatchObject({ code: 0, messages: "" });
      expect(again.output).not.toContain(`${data} ·`);
      expect((await readFile(data)).equals(first)).toBe(true);
      await rm(data);
    }
  });

  test("a file that a municipality has sent is not overwritten, whatever its name ends in", async () => {
    const { svar, out } = await svarWith("101");
    const sent = join(svar, "147.csv");
    await writeFile(sent, "Anbefaling;Status\r\n1.1;Grøn\r\n");
    const said = await fremdrift(["merge", svar, "--out", out, "--data", sent]);
    expect(said.code).toBe(2);
    expect(said.messages).toContain("er et af de skemaer, der skal læses, og ville blive overskrevet");
    expect(await readFile(sent, "utf8")).toBe("Anbefaling;Status\r\n1.1;Grøn\r\n");
  });
});

test("the help tells of it, in both languages", async () => {
  expect((await fremdrift(["merge", "--help"])).output).toContain("--data ");
  expect((await fremdrift(["merge", "--help", "--lang", "en"])).output).toContain("--data ");
});
