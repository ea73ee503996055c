import {
  allGreen,
  blankForm,
  brief,
  filled,
  placeOf,
  readAs2016,
  text,
  unmarked,
  withCells,
} from "../../../tests/intake/workbooks";
import { HEAD_NAMES } from "../marks/marks";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

const form = filled(blankForm("Herlev"), allGreen());
const withHead = (workbook: WorkbookSnapshot, field: keyof typeof HEAD_NAMES, value: string) =>
  withCells(workbook, [{ ...placeOf(form, HEAD_NAMES[field]), value: text(value) }]);
const bare = unmarked(form);
const noProperties = { ...form, customProperties: new Map<string, string>() };
const noMarks = { ...noProperties, sheets: form.sheets.filter(({ visibility }) => visibility === "visible") };

describe("who the return comes from", () => {
  test.each<[string, WorkbookSnapshot, string]>([
    ["properties", withHead(form, "municipality", ""), "skema.xlsx"],
    ["the hidden sheet", withHead(noProperties, "municipality", ""), "skema.xlsx"],
    ["the head's field, by its name", noMarks, "skema.xlsx"],
    ["the head's field, by its label", bare, "skema.xlsx"],
    ["another way to write it", withHead(bare, "municipality", "herlev kommune, jobcentret"), "skema.xlsx"],
    ["the file name", withHead(bare, "municipality", ""), "Herlev svar endelig (2).xlsx"],
    [
      "the sheet's name",
      {
        ...withHead(bare, "municipality", ""),
        sheets: withHead(bare, "municipality", "")
          .sheets.filter(({ name }) => name === "Fremdriftsskema")
          .map((sheet) => ({ ...sheet, name: "Herlev" })),
      },
      "skema.xlsx",
    ],
  ])("%s", (_, workbook, name) => {
    const result = readAs2016(workbook, name);
    expect(result.municipalities).toEqual(["163"]);
    expect(result.standing).toBe("readable");
    expect(brief(result).filter((line) => line.startsWith("municipality"))).toEqual([]);
  });

  test("nothing tells: a person must say", () => {
    const result = readAs2016(withHead(bare, "municipality", "Andeby"));
    expect(result.municipalities).toEqual([]);
    expect(result.standing).toBe("unclear");
    expect(brief(result)).toEqual(["municipality-unknown"]);
    expect(result.findings[0]?.parameters).toEqual({ written: "Andeby" });
    expect(result.answers).toHaveLength(12);
  });

  test("a joint jobcentre is both its municipalities", () => {
    const result = readAs2016(filled(blankForm("Tårnby-Dragør"), allGreen()));
    expect([...result.municipalities].sort()).toEqual(["155", "185"]);
    expect(brief(result)).toEqual(["joint-return"]);
    expect(result.findings).toMatchObject([
      { parameters: { municipalities: expect.arrayContaining(["Tårnby", "Dragør"]) } },
    ]);
    expect(result.standing).toBe("readable");
  });

  test("a form for one, returned in the jobcentre's name, is for both", () => {
    const one = filled(blankForm("Tårnby"), allGreen());
    const result = readAs2016(
      withCells(one, [{ ...placeOf(one, HEAD_NAMES.municipality), value: text("Tårnby-Dragør") }]),
    );
    expect([...result.municipalities].sort()).toEqual(["155", "185"]);
    expect(result.standing).toBe("readable");
    expect(brief(result)).toEqual(["joint-return"]);
  });

  test("one that was not asked", () => {
    const result = readAs2016(filled(blankForm("Aarhus"), allGreen()));
    expect(result.municipalities).toEqual(["751"]);
    expect(brief(result)).toEqual(["municipality-not-asked"]);
    expect(result.standing).toBe("unclear");
  });
});

describe("evidence that disagrees", () => {
  test("a file with another's name: the marks win, with a word of it", () => {
    const result = readAs2016(form, "Fremdriftsskema Gentofte.xlsx");
    expect(result.municipalities).toEqual(["163"]);
    expect(result.standing).toBe("readable");
    expect(result.findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      [
        "municipality-conflict",
        {
          chosen: ["Herlev"],
          chosenFrom: "properties",
          other: ["Gentofte"],
          otherFrom: "fileName",
          decided: true,
        },
      ],
    ]);
  });

  test("a neighbour's form with one's own name in the head is for a person to decide", () => {
    const result = readAs2016(
      withHead(form, "municipality", "Gentofte Kommune"),
      "Fremdriftsskema Gentofte.xlsx",
    );
    expect(result.standing).toBe("unclear");
    expect(result.findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      [
        "municipality-conflict",
        {
          chosen: ["Herlev"],
          chosenFrom: "properties",
          other: ["Gentofte"],
          otherFrom: "head",
          decided: false,
        },
      ],
    ]);
  });

  test("a head that nobody knows is mentioned", () => {
    const result = readAs2016(withHead(form, "municipality", "Jobcenter Nord"));
    expect(result.municipalities).toEqual(["163"]);
    expect(brief(result)).toEqual(["municipality-conflict"]);
    expect(result.findings[0]?.parameters).toMatchObject({ other: ["Jobcenter Nord"] });
  });
});

test("the head as written", () => {
  const written = withHead(withHead(form, "contact", "Jobcenterchefen"), "email", "jobcenter@example.dk");
  const dated = withCells(written, [
    { ...placeOf(form, HEAD_NAMES.councilDate), value: { kind: "date", date: "2018-01-15" } },
  ]);
  const expected = {
    municipality: "Herlev",
    contact: "Jobcenterchefen",
    email: "jobcenter@example.dk",
    councilDate: "2018-01-15",
  };
  expect(readAs2016(dated).head).toEqual(expected);
  expect(readAs2016(unmarked(dated)).head).toEqual(expected);
  expect(brief(readAs2016(dated))).toEqual([]);
});

test("macros and links are never followed, and mentioned", () => {
  expect(
    brief(readAs2016({ ...form, ignoredContent: ["macros", "externalLinks", "embeddedObjects"] })),
  ).toEqual(["macros-ignored", "links-ignored", "objects-ignored"]);
});

test("a form from before a text was changed", () => {
  const customProperties = new Map([...form.customProperties, ["FremdriftSetFingerprint", "0000"]]);
  expect(brief(readAs2016({ ...form, customProperties }))).toEqual(["set-changed"]);
});

test("the same input gives the same return", () => {
  expect(JSON.stringify(readAs2016(form))).toBe(JSON.stringify(readAs2016(structuredClone(form))));
});
