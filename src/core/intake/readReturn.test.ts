import { formOf } from "../forms";
import { progressAnswer } from "../forms/progress/reading/answers";
import fc from "fast-check";
import {
  allGreen,
  blankForm,
  brief,
  filled,
  KOEBENHAVN,
  readAs2016,
  remarkPlace,
  said,
  SET_2016,
  statusPlace,
  table,
  text,
  withCells,
} from "../../../tests/intake/workbooks";
import { registry } from "../../data";
import type { CellSnapshot, UnreadableReason } from "../../workbook/snapshot";
import { readReturn } from "./readReturn";

describe("København's real return", () => {
  const filling = Object.fromEntries(
    KOEBENHAVN.map(({ recommendation, status, remark }) => [recommendation, [status, remark] as const]),
  );
  const result = readAs2016(filled(blankForm(), filling));

  test("is readable and København's, without a single finding", () => {
    expect(result.findings).toEqual([]);
    expect(result.standing).toBe("readable");
    expect(result.municipalities).toEqual(["101"]);
    expect(result.head).toEqual({ municipality: "København", contact: "", email: "", councilDate: "" });
    expect(result.setId).toBe("kkr-hovedstaden-2016-2017");
    expect(result.savedAt).toBe("2017-11-20T09:30:00Z");
  });

  test("eleven green, 2.2 takes no part, twelve remarks character for character", () => {
    const { answers } = result;
    expect(answers.map(progressAnswer).filter(({ status }) => status === "green")).toHaveLength(11);
    expect(said(result)["2.2"]?.[0]).toBe("not-participating");
    expect(answers.map(progressAnswer).map(({ remark }) => remark)).toEqual(
      KOEBENHAVN.map(({ remark }) => remark),
    );
    expect(Math.max(...answers.map(progressAnswer).map(({ remark }) => remark.length))).toBe(2549);
    expect(answers.every(({ matchedBy, confidence }) => matchedBy === "name" && confidence === 1)).toBe(true);
    expect(answers.map(progressAnswer).every(({ readBy }) => readBy === "exact")).toBe(true);
  });

  test("as København made it: no marks, the printing's own words, no numbers", () => {
    const lines = SET_2016.themes.flatMap((theme) => [
      `${theme.title} | Grøn/gul/rød | Bemærkninger`,
      "SKAL-initiativer i 2016 og 2017:",
      ...theme.recommendations.map(({ id, text: words, variants }) => {
        const answer = KOEBENHAVN.find(({ recommendation }) => recommendation === id);
        return `${variants[0] ?? words} | ${answer?.status} | ${answer?.remark.replaceAll("\n", " ")}`;
      }),
    ]);
    const read = readAs2016(table(lines.join("\n")), "Fremdriftsskema Københavns Kommune.xlsx");
    expect(brief(read)).toEqual([]);
    expect(read.standing).toBe("readable");
    expect(read.municipalities).toEqual(["101"]);
    expect(read.answers.map(progressAnswer).filter(({ status }) => status === "green")).toHaveLength(11);
    expect(read.answers.every(({ matchedBy, confidence }) => matchedBy === "text" && confidence === 1)).toBe(
      true,
    );
    expect(read.answers.map(progressAnswer)[0]?.cell).toBe("'Ark1'!B3");
  });
});

describe("no return at all", () => {
  test.each<[UnreadableReason, string]>([
    ["encrypted", "file-encrypted"],
    ["legacyXls", "file-xls"],
    ["empty", "file-empty"],
    ["forbiddenXml", "file-forbidden-xml"],
  ])("%s is rejected with %s alone", (reason, code) => {
    const result = readReturn({
      file: { name: "x.xlsx", sha256: "00" },
      read: { readable: false, reason, detail: "" },
      form: formOf(SET_2016),
      known: [SET_2016].map(formOf),
      registry,
      asked: [],
    });
    expect(result.standing).toBe("rejected");
    expect(result.answers).toEqual([]);
    expect(brief(result)).toEqual([code]);
  });

  test("our own overview is no return", () => {
    const overview = {
      ...table("Regionalt overblik"),
      customProperties: new Map([["FremdriftKind", "regional-overview"]]),
    };
    expect(readAs2016(overview).standing).toBe("rejected");
    expect(brief(readAs2016(overview))).toEqual(["is-an-overview"]);
  });

  test("any other workbook is no form, even with numbers like ours in it", () => {
    const budget = table("Konto | Beløb\n1.1 | 200\n2.1 | 300\nI alt | 500");
    expect(brief(readAs2016(budget))).toEqual(["not-a-form"]);
    expect(brief(readAs2016(table("")))).toEqual(["not-a-form"]);
  });
});

describe("a form that nobody filled in", () => {
  const form = blankForm();
  const cell = (id: string) => `C${statusPlace(form, id).row}`;

  test("is no answer, so it never takes the place of one; whose it is, is known", () => {
    const result = readAs2016(form);
    expect(brief(result)).toEqual(["form-blank"]);
    expect(result).toMatchObject({ standing: "rejected", municipalities: ["101"], answers: [] });
  });

  test("words elsewhere in it are quoted, and a person decides", () => {
    const note = { row: 60, column: 2, value: text("Vi svarer i januar.") };
    const result = readAs2016(withCells(form, [note]));
    expect(brief(result)).toEqual(["form-blank", "own-row B60"]);
    expect(result.standing).toBe("unclear");
  });

  test("a single colour is something that somebody has filled in", () => {
    const coloured = { ...statusPlace(form, "1.1"), value: { kind: "blank" }, fill: "#00B050" } as const;
    expect(readAs2016(withCells(form, [coloured])).standing).toBe("readable");
  });

  test("with one answer: skal is missing, kan is a note, each once", () => {
    const result = readAs2016(filled(form, { "1.1": "Grøn" }));
    expect(brief(result)).toEqual(
      ["2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3"].map((id) =>
        ["2.1", "3.1", "4.1", "5.1"].includes(id)
          ? `status-missing ${cell(id)} ${id}`
          : `kan-unanswered ${cell(id)} ${id}`,
      ),
    );
    expect(result.standing).toBe("readable");
  });
});

describe("what stands in the answer cells", () => {
  const form = filled(blankForm(), allGreen());
  const at21 = statusPlace(form, "2.1");
  const remark21 = remarkPlace(form, "2.1");
  const withStatus = (cell: Partial<CellSnapshot>) =>
    readAs2016(withCells(form, [{ ...at21, value: { kind: "blank" }, ...cell }]));
  const withRemark = (cell: Partial<CellSnapshot>) =>
    readAs2016(withCells(form, [{ ...remark21, value: { kind: "blank" }, ...cell }]));
  const status = `C${at21.row} 2.1`;
  const remark = `D${remark21.row} 2.1`;

  test("a coloured cell without text proposes a colour and answers nothing", () => {
    const result = withStatus({ fill: "#FFFF00" });
    expect(brief(result)).toEqual([`status-colour-only ${status}`]);
    expect(result.findings[0]?.parameters).toMatchObject({ status: "yellow" });
    expect(said(result)["2.1"]).toEqual([null, "Om 2.1"]);
  });

  test.each([["#FFFFFF"], ["#E1DFDD"], ["#00B0F0"]])("a ground of %s proposes nothing", (fill) => {
    expect(brief(withStatus({ fill }))).toEqual([`status-missing ${status}`]);
  });

  test.each<[string, CellSnapshot["value"], string]>([
    ["a number", { kind: "number", number: 1.5 }, "1,5"],
    ["a yes", { kind: "boolean", boolean: true }, "SAND"],
    ["a date", { kind: "date", date: "2017-11-13" }, "2017-11-13"],
  ])("%s is no status, and is quoted", (_, value, written) => {
    const result = withStatus({ value });
    expect(brief(result)).toEqual([`status-invalid ${status}`]);
    expect(result.findings[0]?.parameters).toMatchObject({ written });
    expect(
      result.answers.map(progressAnswer).find(({ recommendation }) => recommendation === "2.1")
        ?.statusAsWritten,
    ).toBe(written);
  });

  test("an error is no status", () => {
    expect(brief(withStatus({ value: { kind: "error", error: "#REF!" }, formula: "#REF!" }))).toEqual([
      `status-cell-error ${status}`,
    ]);
  });

  test("a formula that gives a status is read, with a warning", () => {
    const result = withStatus({ value: text("Gul"), formula: "Ark2!A1" });
    expect(brief(result)).toEqual([`status-formula ${status}`]);
    expect(said(result)["2.1"]?.[0]).toBe("yellow");
  });

  test("- on a skal is not allowed and not counted; gul without words is advised to have some", () => {
    expect(brief(withStatus({ value: text("-") }))).toEqual([`status-not-allowed ${status}`]);
    expect(said(withStatus({ value: text("-") }))["2.1"]?.[0]).toBeNull();
    expect(brief(withStatus({ value: text("ikke relevant") }))).toEqual([`status-not-allowed ${status}`]);
    expect(brief(readAs2016(filled(blankForm(), { ...allGreen(), "2.1": "Gul" })))).toEqual([
      `remark-advised ${remark}`,
    ]);
  });

  test("what more than a status stands in the cell is quoted, never cut away", () => {
    const result = withStatus({ value: text("Grøn (på vej)") });
    expect(brief(result)).toEqual([`status-invalid ${status}`]);
    expect(result.findings[0]?.parameters).toMatchObject({ written: "Grøn (på vej)", candidates: ["green"] });
    expect(said(result)["2.1"]?.[0]).toBeNull();
  });

  test("g is both grøn and gul", () => {
    expect(brief(withStatus({ value: text("g") }))).toEqual([`status-ambiguous ${status}`]);
  });

  test("another spelling is read and noted", () => {
    const result = withStatus({ value: text(" groen ") });
    expect(brief(result)).toEqual([`status-read-as ${status}`]);
    expect(result.answers.map(progressAnswer)[1]).toMatchObject({
      status: "green",
      statusAsWritten: " groen ",
      readBy: "spelling",
    });
  });

  test("a remark that became a formula, an error, a number", () => {
    expect(brief(withRemark({ value: { kind: "error", error: "#NAME?" }, formula: "Vi deltager" }))).toEqual([
      `remark-cell-error ${remark}`,
    ]);
    expect(brief(withRemark({ value: text("x"), formula: "A1" }))).toEqual([`remark-formula ${remark}`]);
    const number = withRemark({ value: { kind: "number", number: 30 } });
    expect(brief(number)).toEqual([`remark-read-as ${remark}`]);
    expect(said(number)["2.1"]?.[1]).toBe("30");
  });

  test("any remark text survives", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (words) => {
        const result = readAs2016(withCells(form, [{ ...remark21, value: text(words) }]));
        expect(said(result)["2.1"]?.[1]).toBe(words.replaceAll(/\r\n?/g, "\n"));
        expect(result.standing).toBe("readable");
      }),
      { numRuns: 200 },
    );
  });

  test("any status text is kept as written, and no reading takes words away unseen", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (words) => {
        const answer = withStatus({ value: text(words) }).answers.map(progressAnswer)[1];
        expect(answer?.statusAsWritten).toBe(words);
        if (answer?.status) expect(words.trim().length).toBeLessThan(25);
      }),
    );
  });
});
