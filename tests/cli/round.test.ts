/** A round from its first day: the overview before anybody has answered, and the letters, read by Python's mail library. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mailsIn, to } from "./mails";
import { saveForm } from "./returnFiles";
import { fremdrift, newFolder } from "./world";

/** Headings in another order, a code, an alias, a joint jobcentre; and four rows that cannot be used. Windows-1252. */
const LIST = Buffer.from(
  [
    "E-mail;Kontaktperson;Kommune",
    "job@koebenhavn.example;Jobcenterchefen på Østerbro;Københavns Kommune",
    "fb@frederiksberg.example;;0147",
    "faelles@amager.example;;Tårnby-Dragør",
    "ht@taastrup.example, leder@taastrup.example;;Høje Tåstrup",
    "x@atlantis.example;;Atlantis",
    "y@aarhus.example;;Aarhus",
    ";Sekretæren;Herlev",
    "uden snabela@;;Gentofte",
  ].join("\r\n"),
  "latin1",
);

async function begun() {
  const folder = await newFolder();
  const overview = join(folder, "overblik.xlsx");
  const list = join(folder, "kontakter.csv");
  await writeFile(list, LIST);
  const said = await fremdrift(["round", "new", "--out", overview]);
  return { folder, overview, list, said };
}

test("on the first day the overview says 0 of 29, and the answers are merged into it later", async () => {
  const { folder, overview, said } = await begun();
  expect(said).toMatchObject({ code: 0, messages: "" });
  expect(said.output).toBe(`Overblikket ligger i ${overview}. 0 af 29 kommuner har svaret.\n`);
  const again = await fremdrift(["round", "new", "--out", overview]);
  expect(again.code).toBe(2);
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"] });
  const merged = await fremdrift(["merge", svar, "--into", overview, "--out", overview]);
  expect(merged.output).toContain("Nye svar fra København.");
  expect(merged.output).toContain("1 af 29 kommuner har svaret.");
});

test("the invitation: a draft with recipient, subject, deadline and the form byte for byte", async () => {
  const { folder, overview, list } = await begun();
  const [skemaer, breve] = [join(folder, "skemaer"), join(folder, "breve")];
  await fremdrift(["forms", "--out", skemaer, "--deadline", "2017-11-30"]);
  const { code, output } = await fremdrift([
    ...["letters", overview, "--kind", "invitation", "--out", breve, "--contacts", list],
    ...["--forms", skemaer, "--deadline", "2017-11-30", "--on", "2017-11-20"],
  ]);
  expect(code).toBe(1);
  const mails = mailsIn(breve);
  expect(mails).toHaveLength(29);
  expect(mails.map(({ unsent, defects }) => [unsent, defects])).toEqual(mails.map(() => ["1", 0]));
  const koebenhavn = to(mails, "København");
  expect(koebenhavn).toMatchObject({
    file: "Invitation København.eml",
    to: [["Jobcenterchefen på Østerbro", "job@koebenhavn.example"]],
    subject: "Fremdriftsskema til København: svar senest 30. november 2017",
  });
  expect(koebenhavn?.text).toMatch(/^Kære Jobcenterchefen på Østerbro\n/);
  expect(koebenhavn?.text).toContain("Svarfrist: 30. november 2017 (om 10 dage).");
  expect(koebenhavn?.text).toContain("- 1.1 Rekrutteringsservice\n");
  for (const { attachments } of mails) {
    expect(attachments).toHaveLength(1);
    const [{ name, type, base64 } = { name: "", type: "", base64: "" }] = attachments;
    expect(type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(base64).toBe((await readFile(join(skemaer, name))).toString("base64"));
  }
  expect(koebenhavn?.attachments[0]?.name).toBe("Fremdriftsskema København.xlsx");
  expect(to(mails, "Tårnby")?.to).toEqual([["", "faelles@amager.example"]]);
  expect(to(mails, "Dragør")?.to).toEqual([["", "faelles@amager.example"]]);
  expect(to(mails, "Frederiksberg")?.to).toEqual([["", "fb@frederiksberg.example"]]);
  expect(to(mails, "Høje-Taastrup")?.to).toEqual([
    ["", "ht@taastrup.example"],
    ["", "leder@taastrup.example"],
  ]);
  expect(to(mails, "Herlev")?.to).toEqual([]);
  // Who gets what, and what of the list fits nobody.
  expect(output).toContain("København · job@koebenhavn.example · Fremdriftsskema København.xlsx\n");
  expect(output).toContain('- Række 6: "Atlantis" passer ikke til én kommune.\n');
  expect(output).toContain("- Række 7: Aarhus er ikke blandt de spurgte.\n");
  expect(output).toContain("- Række 8: Herlev har ingen e-mailadresse.\n");
  expect(output).toContain('- Række 9: "snabela@" er ikke en e-mailadresse.\n');
  // 29 but København, Frederiksberg, Tårnby, Dragør and Høje-Taastrup.
  expect(output).toContain("24 breve har ingen modtager.");
  expect(output).toContain("Fremdrift har ikke sendt noget");
});

test("a form that somebody has written in, or that is not there, is not attached: no letter, and it is said", async () => {
  const { folder, overview } = await begun();
  const skemaer = join(folder, "skemaer");
  await mkdir(skemaer);
  await saveForm(skemaer, "Fremdriftsskema København.xlsx", { codes: ["101"] });
  await fremdrift(["form", "--municipality", "Herlev", "--out", join(skemaer, "et andet navn.xlsx")]);
  const breve = join(folder, "breve");
  const said = await fremdrift([
    ...["letters", overview, "--kind", "invitation", "--out", breve, "--forms", skemaer],
  ]);
  expect(said.code).toBe(1);
  expect(await readdir(breve)).toEqual(["Invitation Herlev.eml"]);
  expect(said.output).toContain("Uden skema, så der er ikke lavet brev: København,");
});

test("a reminder only to those that owe something, thanks only to those that have answered", async () => {
  const { folder, overview, list } = await begun();
  const svar = join(folder, "svar");
  await mkdir(svar);
  await saveForm(svar, "Kbh.xlsx", { codes: ["101"] });
  await saveForm(svar, "Gentofte.xlsx", {
    codes: ["157"],
    answers: { "2.1": ["", ""] },
    email: "job@gentofte.example",
  });
  // Rød without words asks for a look and nothing more.
  await saveForm(svar, "Herlev.xlsx", { codes: ["163"], answers: { "3.1": ["Rød", ""] } });
  await fremdrift(["merge", svar, "--into", overview, "--out", overview]);
  const letters = async (kind: string, ...more: readonly string[]) => {
    const out = join(folder, kind);
    const said = await fremdrift(["letters", overview, "--kind", kind, "--out", out, ...more]);
    return { said, mails: mailsIn(out) };
  };

  const when = ["--deadline", "2017-11-30", "--on", "2017-12-01", "--contacts", list];
  const { mails: reminders } = await letters("reminder", ...when);
  // 29 but København and Herlev.
  expect(reminders).toHaveLength(27);
  expect(to(reminders, "København")).toBeUndefined();
  expect(to(reminders, "Herlev")).toBeUndefined();
  expect(to(reminders, "Gentofte")).toMatchObject({ to: [["", "job@gentofte.example"]], attachments: [] });
  expect(to(reminders, "Gentofte")?.text).toContain(
    "- 2.1 Uddannelsesforum: vælg Grøn, Gul eller Rød (C15).",
  );
  expect(to(reminders, "Frederiksberg")?.text).toContain("Svarfristen var 30. november 2017.");
  expect(to(reminders, "Frederiksberg")?.text).toContain(
    // By hand: the SKAL of the set.
    "Vi mangler jeres svar på 5 anbefalinger:\n- 1.1 Rekrutteringsservice\n- 2.1 Uddannelsesforum\n",
  );

  const { mails: thanks } = await letters("thanks");
  expect(thanks.map(({ file }) => file)).toEqual(["Tak Gentofte.eml", "Tak Herlev.eml", "Tak København.eml"]);
  expect(to(thanks, "København")?.text).toContain("Det er talt med");

  const { mails: adoption } = await letters("adoption");
  expect(adoption).toHaveLength(29);
  expect(to(adoption, "Herlev")?.text).toContain("SKAL-anbefalingerne forpligter kommunen");
  expect(to(adoption, "Herlev")?.text).toContain("SKAL:\n- 1.1 Rekrutteringsservice\n");
  expect(to(adoption, "Herlev")?.text).toContain("KAN:\n- 2.2 Små målgrupper\n");
});

test.each([
  [["--kind", "remider"], 'Mente du "reminder"?'],
  [["--kind", "reminder", "--on", "20-11-2017"], "er ikke en dato"],
])("what is not understood is said, and nothing is written: %j", async (words, expected) => {
  const { folder, overview } = await begun();
  const out = join(folder, "breve");
  const said = await fremdrift(["letters", overview, "--out", out, ...words]);
  expect(said.code).toBe(2);
  expect(said.messages).toContain(expected);
  await expect(readdir(out)).rejects.toThrow("ENOENT");
});
