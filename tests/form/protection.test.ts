import { HEAD_NAMES } from "../../src/core/marks/marks";
import { remarkCellName, statusCellName } from "../../src/core/forms/progress/reading/fields";
import { withProgram } from "../programs";
import { cellNamed, copenhagensAnswers, copenhagensForm, typed } from "./examples";
import { fillIn, type Step } from "./fillIn";

const form = copenhagensForm();
const status = (id: string) => cellNamed(form, statusCellName(id));
const remark = (id: string) => cellNamed(form, remarkCellName(id));
const check = (id: string) => status(id).replace("C", "E");

const fill = (steps: readonly Step[], look: readonly string[], rules: readonly string[] = []) =>
  fillIn(form, { steps, look, rules });

/** Everything that was typed into the form, as [cell, text]. */
const copenhagen: Step = typed(form, copenhagensAnswers()).map(({ cell, text }) => [cell, text] as const);

describe("the form in the hands of a municipality", () => {
  withProgram(
    ["soffice", "uno"],
    "only answers, proposals and the head's fields can be written in",
    async () => {
      const filled = await fill([], []);
      expect(filled.protected).toBe(true);
      const fields = Object.values(HEAD_NAMES).map((name) => cellNamed(form, name));
      const answers = [...copenhagensAnswers().keys()].flatMap((id) => [status(id), remark(id)]);
      const proposals = ["A", "B", "D"].flatMap((column) => [47, 48, 49, 50].map((row) => `${column}${row}`));
      expect([...filled.open].sort()).toEqual([...fields, ...answers, ...proposals].sort());
    },
  );

  withProgram(["soffice", "uno"], "the dropdowns stop what is no status", async () => {
    const { rules } = await fill([], [], [status("2.1"), status("2.2")]);
    expect(rules).toMatchObject({
      [status("2.1")]: {
        type: "LIST",
        list: '"Grøn";"Gul";"Rød"',
        onError: "STOP",
        error: "Vælg Grøn, Gul eller Rød.",
        prompt: "Vælg Grøn, Gul eller Rød. Farven er kommunens egen vurdering af fremdriften.",
      },
      [status("2.2")]: {
        type: "LIST",
        list: '"Grøn";"Gul";"Rød";"-"',
        onError: "STOP",
        error: 'Vælg Grøn, Gul eller Rød. Vælg "-", hvis kommunen ikke deltager.',
      },
    });
  });

  withProgram(["soffice", "uno"], "check and count line follow while it is filled in", async () => {
    const { steps } = await fill(
      [
        [],
        [[status("1.1"), "Grøn"]],
        [[status("2.1"), "Gul"]],
        [[remark("2.1"), "- vi er i gang"]],
        [[status("2.2"), "-"]],
        [[remark("2.1"), "=1+1"]],
        [[remark("2.1"), "  "]],
      ],
      ["A2", check("1.1"), check("2.1"), check("2.2"), remark("2.1")],
    );
    expect(steps.map(({ shown }) => Object.values(shown))).toEqual([
      [
        "0 af 12 besvaret · 5 SKAL mangler status · 0 uden bemærkning",
        "Mangler status",
        "Mangler status",
        FREE,
        "",
      ],
      ["1 af 12 besvaret · 4 SKAL mangler status · 0 uden bemærkning", "OK", "Mangler status", FREE, ""],
      [
        "2 af 12 besvaret · 3 SKAL mangler status · 1 uden bemærkning",
        "OK",
        "Skriv gerne en bemærkning",
        FREE,
        "",
      ],
      ["2 af 12 besvaret · 3 SKAL mangler status · 0 uden bemærkning", "OK", "OK", FREE, "- vi er i gang"],
      ["3 af 12 besvaret · 3 SKAL mangler status · 0 uden bemærkning", "OK", "OK", "OK", "- vi er i gang"],
      ["3 af 12 besvaret · 3 SKAL mangler status · 0 uden bemærkning", "OK", "OK", "OK", "=1+1"],
      [
        "3 af 12 besvaret · 3 SKAL mangler status · 1 uden bemærkning",
        "OK",
        "Skriv gerne en bemærkning",
        "OK",
        "  ",
      ],
    ]);
    // Typed like a formula, kept as words.
    expect(steps.flatMap(({ kinds }) => Object.values(kinds))).toEqual([
      "TEXT",
      "TEXT",
      "TEXT",
      "TEXT",
      "TEXT",
      "TEXT",
    ]);
  });

  withProgram(["soffice", "uno"], "København's return of 2017 has room, each remark in full", async () => {
    const { steps } = await fill([copenhagen], ["A2", remark("2.1")]);
    const answers = copenhagensAnswers();
    expect(steps[0]?.shown).toEqual({
      A2: "12 af 12 besvaret · 0 SKAL mangler status · 0 uden bemærkning",
      [remark("2.1")]: answers.get("2.1")?.remark,
    });
    // Rows grow with the text; Excel cuts what is higher than 409 points, and needs a little more than LibreOffice.
    const heights = [...answers.keys()].map((id) => steps[0]?.heights[remark(id)] ?? 0);
    expect(Math.max(...heights)).toBeGreaterThan(250);
    expect(Math.max(...heights)).toBeLessThan(409 * 0.9);
  });
});

const FREE = "Ikke besvaret (frivilligt)";
