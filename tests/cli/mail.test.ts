/** `merge` and `check` take mails and archives as they take files: what lies in them counts, and what does not is told. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { strToU8, zipSync } from "fflate";
import { eml, type Mail } from "./emlOf";
import { filledForm } from "./returnFiles";
import { checkSchema, mergeSchema } from "./summarySchema";
import { fremdrift, newFolder } from "./world";

async function summaryOf(folder: string, ...paths: readonly string[]) {
  const said = await fremdrift(["check", ...paths.map((path) => join(folder, path)), "--json"]);
  const { returns } = v.parse(checkSchema, JSON.parse(said.output));
  return { code: said.code, returns };
}

test("a mail forwarded twice, one with two files, a zip from a phone: each return counts, and says whose mail it came in", async () => {
  const folder = await newFolder();
  const own = eml({
    from: "Jobcenter <job@herlev.example>",
    date: "Mon, 20 Nov 2017 10:12:00 +0100",
    subject: "Skema",
    files: { "Herlev.xlsx": await filledForm({ codes: ["163"] }), "logo.png": strToU8("x") },
  });
  const once = eml({
    from: "chef@herlev.example",
    date: "Tue, 21 Nov 2017 08:00:00 +0100",
    subject: "VS: Skema",
    mails: [own],
  });
  const twice = eml({
    from: "sekr@kkr.example",
    date: "Tue, 21 Nov 2017 09:00:00 +0100",
    subject: "VS: VS: Skema",
    mails: [once],
  });
  await writeFile(join(folder, "1 videresendt.eml"), twice);
  await writeFile(
    join(folder, "2 to filer.eml"),
    eml({
      from: "post@ballerup.example",
      date: "Wed, 22 Nov 2017 12:00:00 +0100",
      subject: "To skemaer",
      files: {
        "Ballerup.xlsx": await filledForm({ codes: ["151"] }),
        "Gentofte.xlsx": await filledForm({ codes: ["157"] }),
      },
    }),
  );
  await writeFile(
    join(folder, "3 fra telefon.zip"),
    zipSync({
      "Svar/Ishøj.xlsx": await filledForm({ codes: ["183"] }),
      "__MACOSX/Svar/._Ishøj.xlsx": strToU8("x"),
    }),
  );
  const { returns } = await summaryOf(folder, ".");
  expect(
    returns.map(({ file, state, municipalities, from }) => ({ file, state, municipalities, from })),
  ).toEqual([
    {
      file: "Herlev.xlsx",
      state: "accepted",
      municipalities: ["163"],
      from: {
        container: "1 videresendt.eml",
        sender: "job@herlev.example",
        received: "2017-11-20T09:12:00Z",
      },
    },
    {
      file: "Ballerup.xlsx",
      state: "accepted",
      municipalities: ["151"],
      from: {
        container: "2 to filer.eml",
        sender: "post@ballerup.example",
        received: "2017-11-22T11:00:00Z",
      },
    },
    {
      file: "Gentofte.xlsx",
      state: "accepted",
      municipalities: ["157"],
      from: {
        container: "2 to filer.eml",
        sender: "post@ballerup.example",
        received: "2017-11-22T11:00:00Z",
      },
    },
    {
      file: "Ishøj.xlsx",
      state: "accepted",
      municipalities: ["183"],
      from: { container: "3 fra telefon.zip", sender: null, received: null },
    },
  ]);
});

test("a mail without a return, and one four deep, are told with what to do; the others go on", async () => {
  const folder = await newFolder();
  const mail = (subject: string, more: Partial<Mail> = {}) =>
    eml({ from: "a@b.example", date: "Wed, 22 Nov 2017 12:00:00 +0100", subject, ...more });
  const good = { "Herlev.xlsx": await filledForm({ codes: ["163"] }) };
  await writeFile(join(folder, "1.eml"), mail("Svar", { text: "Vi er grønne på det hele." }));
  await writeFile(
    join(folder, "2.zip"),
    zipSync({ "a.zip": zipSync({ "b.zip": zipSync({ "c.zip": zipSync(good) }) }) }),
  );
  await writeFile(join(folder, "3.eml"), mail("Skema", { files: good }));
  const { code, returns } = await summaryOf(folder, ".");
  expect(code).toBe(1);
  expect(returns.map(({ state, findings }) => [state, ...findings.map((one) => one.code)])).toEqual([
    ["rejected", "file-mail"],
    ["rejected", "file-too-large"],
    ["accepted"],
  ]);
  expect(returns[0]?.findings[0]?.message).toContain("Vi er grønne på det hele.");
});

test("an overview remembers which mail a return came in", async () => {
  const folder = await newFolder();
  const mail = { from: "job@herlev.example", date: "Mon, 20 Nov 2017 10:12:00 +0100", subject: "Skema" };
  await writeFile(
    join(folder, "svar.eml"),
    eml({ ...mail, files: { "Herlev.xlsx": await filledForm({ codes: ["163"] }) } }),
  );
  await writeFile(join(folder, "Ishøj.xlsx"), await filledForm({ codes: ["183"] }));
  const first = join(folder, "overblik.xlsx");
  await fremdrift(["merge", join(folder, "svar.eml"), "--out", first]);
  const again = await fremdrift([
    "merge",
    join(folder, "Ishøj.xlsx"),
    "--into",
    first,
    "--out",
    first,
    "--json",
    "-",
  ]);
  const { returns } = v.parse(mergeSchema, JSON.parse(again.output));
  expect(returns.map(({ file, from }) => [file, from])).toEqual([
    [
      "Herlev.xlsx",
      { container: "svar.eml", sender: "job@herlev.example", received: "2017-11-20T09:12:00Z" },
    ],
    ["Ishøj.xlsx", undefined],
  ]);
});
