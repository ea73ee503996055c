import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

async function mergedReplies() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"] });
  await saveForm(svar, "Gentofte.xlsx", {
    codes: ["157"],
    answers: { "2.1": ["", ""], "3.1": ["Gul", ""], "4.2": ["", ""] },
    email: "job@gentofte.example",
  });
  await saveForm(svar, "Herlev.xlsx", {
    codes: ["163"],
    answers: { "3.1": ["Rød", ""] },
    email: "a@b.example\r\nBcc: c@d.example",
  });
  const breve = join(folder, "breve");
  const said = await fremdrift(["merge", svar, "--out", join(folder, "o.xlsx"), "--replies", breve]);
  return { said, breve, svar, folder };
}

const text = (path: string) => readFile(path, "utf8");

test("a text and a draft for each that has something to do or has not answered", async () => {
  const { said, breve } = await mergedReplies();
  const names = await readdir(breve);
  // 29 municipalities but København, whose return has nothing to put right.
  expect(names.filter((name) => name.endsWith(".txt"))).toHaveLength(28);
  expect(names.filter((name) => name.endsWith(".eml"))).toHaveLength(28);
  expect(names).not.toContain("København.txt");
  expect(said.output).toContain(`Udkast til breve til 28 kommuner ligger i ${breve}`);
});

test("all findings at once, what must be put right first, each with its cell and remedy", async () => {
  const { breve } = await mergedReplies();
  const letter = await text(join(breve, "Gentofte.txt"));
  expect(letter).toMatch(
    /^\uFEFFTil: job@gentofte\.example\r\nEmne: Fremdriftsskema fra Gentofte: \d+ ting at se på\r\n\r\nKære Gentofte Kommune\r\n/,
  );
  expect(letter).toContain("(Gentofte.xlsx)");
  expect(letter).toMatch(
    /Det beder vi jer rette:\r\n- 2\.1 Uddannelsesforum: vælg Grøn, Gul eller Rød \(C15\)\.\r\n\r\nSe gerne på:\r\n- 3\.1 Medarbejdernes kompetencer: skriv gerne en bemærkning til status \(D23\)\./,
  );
  expect(letter).toContain("Til orientering:");
  expect(letter).toContain("sende det igen til AFP@kl.dk");
  // Where nothing must be put right, nothing is demanded.
  expect(await text(join(breve, "Herlev.txt"))).toContain("Skemaet er talt med, som det er.");
});

test("who has not answered is reminded", async () => {
  const { breve } = await mergedReplies();
  const letter = await text(join(breve, "Bornholm.txt"));
  expect(letter).toContain("vi mangler jeres svar");
  expect(letter).toContain("Vi har endnu ikke fået jeres fremdriftsskema");
});

test("the draft is unsent, goes to the address in the form, and says the same", async () => {
  const { breve } = await mergedReplies();
  const draft = await text(join(breve, "Gentofte.eml"));
  expect(draft).toMatch(/^X-Unsent: 1\r\nTo: job@gentofte\.example\r\nSubject: =\?utf-8\?B\?/);
  const body = Buffer.from(draft.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8");
  expect(await text(join(breve, "Gentofte.txt"))).toContain(body);
  // An address that would add a header is no address.
  const other = await text(join(breve, "Herlev.eml"));
  expect(other).not.toMatch(/^(To|Bcc):/m);
});

test("replies from an earlier time are named, so that nobody sends them", async () => {
  const { breve, svar, folder } = await mergedReplies();
  await saveForm(svar, "Gentofte ny.xlsx", { codes: ["157"], savedAt: "2017-12-24T12:00:00Z" });
  await writeFile(join(breve, "noter.docx"), "");
  const said = await fremdrift(["merge", svar, "--out", join(folder, "o.xlsx"), "--replies", breve]);
  expect(said.output).toContain("der også filer fra tidligere: Gentofte.eml og Gentofte.txt.");
});

test("replies among the returns are not read as returns", async () => {
  const { svar, folder } = await mergedReplies();
  const words = ["merge", svar, "--out", join(folder, "o.xlsx"), "--replies", svar];
  await fremdrift(words);
  const again = await fremdrift(words);
  expect(again.output).not.toContain("kan ikke bruges");
  expect(again.output).toContain("3 af 29 kommuner har svaret.");
});
