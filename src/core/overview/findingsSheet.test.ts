import { formOf } from "../forms";
import { answer, asked, from, MORNING, NOON, set } from "../../../tests/overview/ledgerExamples";
import { textsOf } from "../../language";
import { parsePlace } from "../../workbook/place";
import { finding } from "../findings/finding";
import { buildLedger } from "../ledger/buildLedger";
import { findingsSheet } from "./findingsSheet";

const at = (cell: string) => ({ place: parsePlace(`Fremdriftsskema!${cell}`), item: "1.1" });
const allowed = ["green", "yellow", "red"] as const;

test("what must be corrected stands first, in each sort by name; a kan left open is no row", () => {
  const ledger = buildLedger({
    set: formOf(set),
    municipalities: asked,
    returns: [
      from("a", ["185"], MORNING, {
        answers: [answer("1.1", { status: null })],
        findings: [
          finding("kan-unanswered", at("C9"), { allowed }),
          finding("status-missing", at("C10"), { allowed }),
        ],
      }),
      from("b", ["163"], MORNING, {
        findings: [
          finding("remark-advised", at("D9"), { written: "Gul" }),
          finding("status-missing", at("C9"), { allowed }),
        ],
      }),
    ],
  });
  const cells = [...findingsSheet(ledger, textsOf("da")).cells];
  const column = (number: number) =>
    cells
      .filter((one) => one.column === number && one.row > 4)
      .map(({ content }) => (content.kind === "text" ? content.text : ""));
  expect(column(1)).toEqual(["Herlev", "Tårnby", "Herlev"]);
  expect(column(3)).toEqual(["Skal rettes", "Skal rettes", "Bør tjekkes"]);
  expect(column(4)).toEqual(["Fremdriftsskema!C9", "Fremdriftsskema!C10", "Fremdriftsskema!D9"]);
});

test("of a return that a newer one replaced, what was judged is no row, and what somebody wrote beside it is", () => {
  const older = [
    finding("status-missing", at("C9"), { allowed }),
    finding("cell-note", at("C9"), { text: "spørg Ishøj" }),
  ];
  const ledger = buildLedger({
    set: formOf(set),
    municipalities: asked,
    returns: [from("a", ["163"], MORNING, { findings: older }), from("b", ["163"], NOON, { findings: [] })],
  });
  const cells = [...findingsSheet(ledger, textsOf("da")).cells];
  const severities = cells
    .filter((one) => one.column === 3 && one.row > 4)
    .map(({ content }) => (content.kind === "text" ? content.text : ""));
  // The note that somebody wrote, and that the newer one counts.
  expect(severities).toEqual(["Bør tjekkes", "Til orientering"]);
});
