/** The check column in a form whose answers have been dragged, copied and filled: each row judges itself. */
import { remarkCellName, statusCellName } from "../../src/core/forms/progress/reading/fields";
import { withProgram } from "../programs";
import { cellNamed, copenhagensForm } from "./examples";
import { fillIn, type Step } from "./fillIn";

const form = copenhagensForm();
const status = (id: string) => cellNamed(form, statusCellName(id));
const remark = (id: string) => cellNamed(form, remarkCellName(id));
const check = (id: string) => status(id).replace("C", "E");

const [MISSING, FREE, OK, ADVISED] = [
  "Mangler status",
  "Ikke besvaret (frivilligt)",
  "OK",
  "Skriv gerne en bemærkning",
];
const count = (answered: number, missing: number, unremarked: number) =>
  `${answered} af 12 besvaret · ${missing} SKAL mangler status · ${unremarked} uden bemærkning`;

/** 1.1 Rød with words, 2.1 Grøn with words, 2.2 Gul without. */
const ANSWERED: Step = [
  [status("1.1"), "Rød"],
  [remark("1.1"), "Om 1.1 (eksempeldata)"],
  [status("2.1"), "Grøn"],
  [remark("2.1"), "Om 2.1 (eksempeldata)"],
  [status("2.2"), "Gul"],
];
const BEFORE = [count(3, 3, 1), OK, OK, ADVISED, FREE];

describe("each row's check judges what stands in its row, on the protected sheet", () => {
  const look = ["A2", check("1.1"), check("2.1"), check("2.2"), check("2.3")];

  // Worked out by hand: what stands in rows 1.1, 2.1, 2.2 and 2.3 afterwards, and what is said of it.
  withProgram(
    ["soffice", "uno"],
    "dragged onto another answer, onto a blank, and out of the column",
    async () => {
      const { protected: isProtected, steps } = await fillIn(form, {
        look,
        steps: [
          ANSWERED,
          // 1.1 loses its status to 2.1, whose Grøn is gone: Rød with words.
          [["drag", status("1.1"), status("2.1")]],
          // 2.1's words go to 2.2: Rød without words, Gul with words.
          [["drag", remark("2.1"), remark("2.2")]],
          // A new status where the old one was dragged from.
          [[status("1.1"), "Gul"]],
          // 2.2's status stands among the remarks of 2.3, which has no status yet.
          [["drag", status("2.2"), remark("2.3")]],
          [[status("2.3"), "Rød"]],
        ],
      });
      expect(isProtected).toBe(true);
      expect(steps.map(({ shown }) => Object.values(shown))).toEqual([
        BEFORE,
        [count(2, 4, 1), MISSING, OK, ADVISED, FREE],
        [count(2, 4, 1), MISSING, ADVISED, OK, FREE],
        [count(3, 3, 1), OK, ADVISED, OK, FREE],
        [count(2, 3, 1), OK, ADVISED, FREE, FREE],
        [count(3, 3, 1), OK, ADVISED, FREE, OK],
      ]);
    },
  );

  withProgram(["soffice", "uno"], "cut, copied and pasted by way of the clipboard", async () => {
    const { protected: isProtected, steps } = await fillIn(form, {
      look: [...look, status("1.1"), status("2.1"), remark("2.2")],
      steps: [
        ANSWERED,
        // 1.1's Rød goes to 2.1, whose Grøn is gone.
        [["cut and paste", status("1.1"), status("2.1")]],
        // 2.1's words go to 2.2.
        [["cut and paste", remark("2.1"), remark("2.2")]],
        // 2.2's Gul is copied to 1.1, which has words, and to 2.3, which has none.
        [["copy and paste", status("2.2"), status("1.1")]],
        [["copy and paste", status("2.2"), status("2.3")]],
      ],
    });
    expect(isProtected).toBe(true);
    expect(steps.map(({ shown }) => Object.values(shown))).toEqual([
      [...BEFORE, "Rød", "Grøn", ""],
      [count(2, 4, 1), MISSING, OK, ADVISED, FREE, "", "Rød", ""],
      [count(2, 4, 1), MISSING, ADVISED, OK, FREE, "", "Rød", "Om 2.1 (eksempeldata)"],
      [count(3, 3, 1), OK, ADVISED, OK, FREE, "Gul", "Rød", "Om 2.1 (eksempeldata)"],
      [count(4, 3, 2), OK, ADVISED, OK, ADVISED, "Gul", "Rød", "Om 2.1 (eksempeldata)"],
    ]);
  });

  withProgram(["soffice", "uno"], "copy and fill", async () => {
    const { steps } = await fillIn(form, {
      look,
      steps: [
        ANSWERED,
        [["copy", status("2.2"), status("2.1")]],
        [["fill", status("2.2"), status("2.3")]],
        [["copy", remark("2.1"), remark("2.2")]],
        [["fill", remark("2.2"), remark("2.3")]],
      ],
    });
    expect(steps.map(({ shown }) => Object.values(shown))).toEqual([
      BEFORE,
      [count(3, 3, 1), OK, OK, ADVISED, FREE],
      [count(4, 3, 2), OK, OK, ADVISED, ADVISED],
      [count(4, 3, 1), OK, OK, OK, ADVISED],
      [count(4, 3, 0), OK, OK, OK, OK],
    ]);
  });
});
