/** What strangers have typed, and what they call their files, steers no terminal and no letter. */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

/** Over the line above, written anew: all is well. Taken from a return that did so. */
const OVERWRITES =
  "\u001b[2K\u001b[1A\u001b[2K\rBallerup.xlsx · tæller med\u001b[K Intet skal rettes.\u001b[8m";
/** The same without the escape character, as some terminals take it. */
const ONE_SIGN = "\u009b2K\u009b1A";
/** Reads "fdp.xslx". */
const TURNED = "\u202Exlsx.pdf";
const HIDDEN = "Gr\u200Bøn\u{E0041}\u2028\u2066";

const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Its parts are joined by a character that is not seen, and stay together. */
const EMOJI = "👩🏽‍💻";
/** Lines end as we end them, and a letter begins with its byte order mark. */
const rest = (text: string) =>
  text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r?\n/g, "")
    .replaceAll(EMOJI, "");

async function hostile() {
  const folder = await newFolder();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, `Ballerup${TURNED}.xlsx`, {
    codes: ["151"],
    answers: { "1.1": [OVERWRITES, ""], "3.1": [ONE_SIGN, ""], "2.1": [HIDDEN, ""] },
    email: `a@b.example\u001b[8m${TURNED}`,
  });
  await saveForm(svar, "Herlev\u001b[2K\nHerlev.xlsx · tæller med.xlsx", {
    codes: ["163"],
    answers: { "1.1": ["x".repeat(32_000), ""], "2.1": [`Grøn ${EMOJI}`, ""] },
  });
  return { folder, svar };
}

test.each(["da", "en"])("check: every line is ours, in %s", async (language) => {
  const { svar } = await hostile();
  const { output, messages } = await fremdrift(["check", svar, "--lang", language]);
  expect(rest(output)).not.toMatch(STEERING);
  expect(messages).toBe("");
  expect(output).toContain("␛[2K␛[1A␛[2K Ballerup.xlsx · tæller med␛[K Intet skal rettes.␛[8m");
  expect(output).toContain('"‹U+009B›2K‹U+009B›1A"');
  expect(output).toContain("Ballerup‹U+202E›xlsx.pdf.xlsx");
  expect(output).toContain('"Gr‹U+200B›øn‹U+E0041›‹U+2028›‹U+2066›"');
  expect(output).toContain("Herlev␛[2K␊Herlev.xlsx");
  expect(output).toContain(EMOJI);
  // 200 letters of a text of 32,000, and what the sentence says beside it.
  for (const line of output.split("\n")) expect(line.length).toBeLessThan(500);
});

test("merge: console and letters show signs, the JSON holds the text whole", async () => {
  const { folder, svar } = await hostile();
  const breve = join(folder, "breve");
  const words = ["merge", svar, "--out", join(folder, "o.xlsx"), "--replies", breve, "--json", "-"];
  const { output, messages } = await fremdrift(words);
  expect(rest(messages)).not.toMatch(STEERING);
  expect(rest(output)).not.toMatch(STEERING);
  const { returns } = JSON.parse(output);
  expect(returns[0].file).toBe(`Ballerup${TURNED}.xlsx`);
  expect(returns[0].answers[0].statusAsWritten).toBe(OVERWRITES.replace("\r", "\n"));
  expect(returns[1].answers[0].statusAsWritten).toHaveLength(32_000);
  expect(returns[1].findings[0].message.length).toBeGreaterThan(32_000);

  for (const name of (await readdir(breve)).filter((one) => /^(Ballerup|Herlev)/.test(one))) {
    const letter = await readFile(join(breve, name), "utf8");
    const body = Buffer.from(letter.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8");
    expect(rest(name.endsWith(".eml") ? body : letter)).not.toMatch(STEERING);
    expect(letter.length).toBeLessThan(5_000);
  }
  expect(await readFile(join(breve, "Ballerup.txt"), "utf8")).toContain(
    "Til: a@b.example␛[8m‹U+202E›xlsx.pdf\r\n",
  );
});

test("a complaint about a path or a word shows it as signs too", async () => {
  const words = ["check", "nej\u001b[2J\u202E.xlsx"];
  expect((await fremdrift(words)).messages).toBe("nej␛[2J‹U+202E›.xlsx findes ikke. Tjek navnet.\n");
  const option = await fremdrift(["check", "--\u001b[2J"]);
  expect(rest(option.messages)).not.toMatch(STEERING);
});
