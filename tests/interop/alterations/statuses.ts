/** Statuses typed every way that people type them. */
import type { StatusName } from "../../../src/core/forms/progress/set/recommendationSet";
import { about, type Alteration, type Id, onStatus, ROW } from "../alteration";

const byOpenpyxl = (python: string) => ({ program: "openpyxl", python }) as const;

/** What is typed for a recommendation, the status that it is read as, and the finding about it. */
type Typed = readonly [id: Id, text: string | number | boolean, status: StatusName | null, code?: string];

function typing(what: string, typed: readonly Typed[]): Alteration {
  const python = typed.map(([id, text]) => {
    const value = typeof text === "boolean" ? (text ? "True" : "False") : JSON.stringify(text);
    return `sheet["C${ROW[id]}"] = ${value}`;
  });
  return {
    what: `${what}: ${typed.map(([, text]) => `“${String(text).replaceAll(/\s/g, " ")}”`).join(", ")}`,
    how: byOpenpyxl(python.join("\n")),
    expected: {
      state: "accepted",
      but: Object.fromEntries(typed.map(([id, , status]) => [id, [status, about(id)]])),
      findings: typed.flatMap(([id, , , code]) => (code ? [onStatus(code, id)] : [])),
    },
  };
}

export const statuses: readonly Alteration[] = [
  typing("Statuses in other letters and with spaces around them", [
    ["1.1", "grøn", "green"],
    ["2.1", " GUL ", "yellow"],
    ["2.3", "Rød\u00A0", "red"],
    ["2.2", "–", "not-participating"],
    ["4.2", " − ", "not-participating"],
    ["3.1", "Grøn\n", "green"],
  ]),
  typing("Statuses spelt otherwise", [
    ["1.1", "groen", "green", "status-read-as"],
    ["2.1", "Gult", "yellow", "status-read-as"],
    ["2.3", "Rod", "red", "status-read-as"],
    ["3.1", "Green", "green", "status-read-as"],
    ["3.2", "yellow", "yellow", "status-read-as"],
    ["4.1", "RED", "red", "status-read-as"],
    ["4.3", "Grøn.", "green", "status-read-as"],
    ["5.1", "(gul)", "yellow", "status-read-as"],
    ["5.2", "Gr", "green", "status-read-as"],
    ["5.3", "r", "red", "status-read-as"],
  ]),
  typing("Statuses as words and symbols", [
    ["2.2", "Deltager ikke", "not-participating", "status-read-as"],
    ["2.3", "ikke relevant", "not-participating", "status-read-as"],
    ["4.2", "N/A", "not-participating", "status-read-as"],
    ["1.1", "🟢", "green", "status-read-as"],
    ["2.1", "▲ Gul", "yellow", "status-read-as"],
    ["4.1", "🔴", "red", "status-read-as"],
  ]),
  typing("Statuses that may mean several", [
    ["1.1", "g", null, "status-ambiguous"],
    ["2.1", "Grøn/gul", null, "status-ambiguous"],
    ["3.1", "Gul, på vej mod grøn", null, "status-ambiguous"],
    ["3.2", "rød - gul", null, "status-ambiguous"],
  ]),
  typing("Words that are no status", [
    ["1.1", "Grøn (på vej)", null, "status-invalid"],
    ["2.1", "ja", null, "status-invalid"],
    ["2.2", "x", null, "status-invalid"],
    ["3.1", "?", null, "status-invalid"],
    ["3.2", "OK", null, "status-invalid"],
    ["4.1", "ikke grøn", null, "status-invalid"],
    ["4.3", "Blå", null, "status-invalid"],
    ["5.1", 1, null, "status-invalid"],
    ["5.2", true, null, "status-invalid"],
  ]),
  typing("Signs and words that say how it goes, but no status", [
    ["1.1", "✓", null, "status-sign"],
    ["2.1", "V", null, "status-invalid"],
    ["3.1", "G/R", null, "status-invalid"],
    ["3.2", "100 %", null, "status-invalid"],
    ["4.1", "Ikke startet", null, "status-invalid"],
    ["5.1", "se bemærkning", null, "status-invalid"],
    ["5.3", "gul?", null, "status-invalid"],
  ]),
  typing("Boxes to tick in the status cell: one ticked, none, two", [
    ["1.1", "☐ Grøn ☒ Gul ☐ Rød", "yellow", "status-read-as"],
    ["2.1", "☐ Grøn ☐ Gul ☐ Rød", null, "status-missing"],
    ["3.1", "[x] Grøn [x] Gul [ ] Rød", null, "status-ambiguous"],
  ]),
  typing("“-” on a recommendation that binds everyone", [
    ["1.1", "-", null, "status-not-allowed"],
    ["2.1", "deltager ikke", null, "status-not-allowed"],
  ]),
  typing("Spaces alone", [
    ["1.1", "   ", null, "status-missing"],
    // Its remark stands all the same.
    ["2.2", "\u00A0", null, "kan-without-status"],
  ]),
];
