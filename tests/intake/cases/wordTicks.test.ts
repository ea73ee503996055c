/** Controls and boxes to tick in Word are read as they show. */
import { progressAnswer } from "../../../src/core/forms/progress/reading/answers";
import { SET } from "../../cli/returnFiles";
import { returnOf } from "../../word/readWord";
import { documentOf, paragraph, run, table } from "../../word/wordDocument";
import { head, themeRows } from "../../word/wordForm";
import { answerTo, codes, file, form } from "./wordAnswers";

test("31: controls are read as they show", () => {
  const found = returnOf(file("31-word-controls.docx"));
  expect(found.standing).toBe("readable");
  expect(found.answers.map(progressAnswer).map(({ status }) => status)).toEqual([
    "yellow",
    "yellow",
    "not-participating",
    "red",
    null,
    "green",
    "green",
    "green",
    "not-participating",
    "red",
    "green",
    "yellow",
  ]);
  expect(codes(found)).toEqual(["status-missing 3.1"]);
});

describe("boxes to tick", () => {
  test("32: the ticked one is the status, none is none", () => {
    const found = returnOf(file("32-word-ticks.docx"));
    expect(["1.1", "2.1", "3.1", "4.1"].map((id) => answerTo(found, id)[0])).toEqual([
      "yellow",
      "green",
      "red",
      null,
    ]);
    expect(codes(found)).toEqual([
      "status-read-as 1.1",
      "status-read-as 2.1",
      "status-read-as 3.1",
      "status-missing 4.1",
    ]);
    expect(found.answers.map(progressAnswer)[0]?.readBy).toBe("tick");
  });

  const box = (checked: string, drawn: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox>${checked}<w14:checkedState w14:val="00FE" w14:font="Wingdings"/></w14:checkbox></w:sdtPr>` +
    `<w:sdtContent>${drawn}</w:sdtContent></w:sdt>`;
  const ticked = (drawn: string) => box(`<w14:checked w14:val="1"/>`, drawn);
  const open = (drawn: string) => box("", drawn);
  const wingdings = `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`;
  const old = (checked: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData></w:fldChar></w:r>` +
    `<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test.each([
    [
      "drawn with a sign of their own",
      paragraph([open(run("□")), run(" Grøn "), ticked(wingdings), run(" Gul")]),
      "yellow",
      "status-read-as 1.1",
    ],
    [
      "behind their words",
      paragraph([run("Rød "), ticked(run("☒")), run(", Gul "), open(run("☐"))]),
      "red",
      "status-read-as 1.1",
    ],
    [
      "fields from 1997",
      paragraph([old(""), run(" Grøn "), old("<w:checked/>"), run(" Rød")]),
      "red",
      "status-read-as 1.1",
    ],
    [
      "paragraphs of their own, a paragraph in the control",
      `<w:p>${run("")}</w:p>${ticked(paragraph("☑"))}${paragraph("Gul")}`,
      "yellow",
      "status-read-as 1.1",
    ],
    [
      "that does not take part",
      paragraph([run("☐ Grøn ☐ Gul ☐ Rød ☑ Deltager ikke")]),
      null,
      "status-not-allowed 1.1",
    ],
    [
      "two ticked",
      paragraph([ticked(run("☒")), run(" Grøn "), ticked(run("☒")), run(" Gul")]),
      null,
      "status-ambiguous 1.1",
    ],
    [
      "none ticked",
      paragraph([open(run("☐")), run(" Grøn "), open(run("☐")), run(" Gul")]),
      null,
      "status-missing 1.1",
    ],
    [
      "that are no statuses",
      paragraph([ticked(run("☒")), run(" Ja "), open(run("☐")), run(" Nej")]),
      null,
      "status-invalid 1.1",
    ],
  ])("%s", (_what, status, expected, code) => {
    const found = returnOf(form({ status, remark: "Vi er i gang" }));
    expect([answerTo(found, "1.1")[0], codes(found)]).toEqual([expected, [code]]);
  });

  test("boxes in every row of which none is ticked are a blank form", () => {
    const boxes = "☐ Grøn ☐ Gul ☐ Rød";
    const tables = SET.themes.map((theme) =>
      table(...themeRows(theme, () => ({ status: boxes, remark: "" }))),
    );
    const found = returnOf(documentOf(head("Herlev Kommune") + tables.join("")));
    expect(codes(found)).toEqual(["form-blank"]);
  });
});
