import { ANSWER_RECORD } from "../forms/progress/reading/answerRecord";
import { answerOf, progressAnswer } from "../forms/progress/reading/answers";
import fc from "fast-check";
import { finding } from "../findings/finding";
import type { Return } from "../intake/return";
import { newRecording, parseAnswer, parseRecord, type Recording, type Referred } from "./returnRecord";

const herlev: Return = {
  file: { name: "Herlev.xlsx", sha256: "ab".repeat(32) },
  municipalities: ["163"],
  setId: "kkr-hovedstaden-2016-2017",
  savedBy: null,
  savedAt: "2017-11-20T09:00:00Z",
  head: { municipality: "Herlev", contact: "", email: "", councilDate: "2017-12-05" },
  answers: [
    answerOf({
      recommendation: "1.1",
      status: "yellow",
      statusAsWritten: "gul ",
      remark: "Vi er i gang.",
      cell: "Fremdriftsskema!C9",
      remarkCell: "Fremdriftsskema!D9",
      matchedBy: "name",
      confidence: 1,
      readBy: "exact",
    }),
  ],
  findings: [
    finding(
      "cell-note",
      { place: { sheet: "Fremdriftsskema", row: 9, column: 3 }, item: "1.1" },
      { text: "spørg Ishøj" },
    ),
  ],
  standing: "readable",
};

/** The one return's row and what it refers to, as the record sheet gives them back. */
function recorded(one: Return) {
  const recording = newRecording(ANSWER_RECORD);
  const cells = recording.rowOf(one);
  return { cells, referred: referredTo(recording) };
}

function referredTo({ remarks, answers }: Recording): Referred {
  return {
    remarks: new Map(remarks().map((remark, number) => [number, remark])),
    answers: new Map(
      answers().flatMap((cells, number) => {
        const answer = parseAnswer(cells, ANSWER_RECORD);
        return answer ? [[number, answer]] : [];
      }),
    ),
  };
}

const withRemark = (remark: string): Return => ({
  ...herlev,
  answers: herlev.answers.map((answer) => answerOf({ ...progressAnswer(answer), remark })),
});

test("a return comes back from its record as it was, whatever its remark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (remark) => {
      const { cells, referred } = recorded(withRemark(remark));
      expect(parseRecord(cells, referred)).toEqual(withRemark(remark));
    }),
  );
});

test("remarks and answers that come again are kept once", () => {
  const remark = "Vi er i gang med at gøre det, som vi skrev sidste år, og bliver færdige til jul.";
  const first = withRemark(remark);
  const again = { ...withRemark(remark), file: { name: "Herlev igen.xlsx", sha256: "cd".repeat(32) } };
  const recording = newRecording(ANSWER_RECORD);
  const rows = [first, again].map(recording.rowOf);
  expect(recording.remarks()).toEqual([remark]);
  expect(recording.answers()).toHaveLength(1);
  expect(rows.map((cells) => parseRecord(cells, referredTo(recording)))).toEqual([first, again]);
});

test("a long return is cut in pieces that fit a cell, never inside a character", () => {
  const long = {
    ...herlev,
    findings: [finding("own-sheet", {}, { sheet: "Bilag", text: "🟢".repeat(40_000), more: 0 })],
  };
  const { cells, referred } = recorded(long);
  expect(cells.length).toBeGreaterThan(2);
  for (const cell of cells) {
    expect(cell.length).toBeLessThanOrEqual(30_000);
    expect(() => encodeURIComponent(cell)).not.toThrow();
  }
  expect(parseRecord(cells, referred)).toEqual(long);
});

test("a return whose remark or answer somebody has removed from the record is no return", () => {
  const { cells, referred } = recorded(withRemark("x".repeat(500)));
  expect(parseRecord(cells, { ...referred, remarks: new Map() })).toBeNull();
  expect(parseRecord(cells, { ...referred, answers: new Map() })).toBeNull();
});

const { cells: SOUND, referred: REFERRED } = recorded(herlev);

test.each([
  ["nothing", []],
  ["other text", ["se mail"]],
  ["half a record", [SOUND.join("").slice(0, 200)]],
  ["a standing that does not exist", [SOUND.join("").replace('"standing":"readable"', '"standing":"fine"')]],
  ["a finding that does not exist", [SOUND.join("").replace('"code":"cell-note"', '"code":"__proto__"')]],
])("%s is no return", (_, cells) => {
  expect(parseRecord(cells, REFERRED)).toBeNull();
});

test("an answer with a status that does not exist is none", () => {
  const recording = newRecording(ANSWER_RECORD);
  recording.rowOf(herlev);
  const [answer = []] = recording.answers();
  const known = parseAnswer(answer, ANSWER_RECORD);
  expect(known && progressAnswer(known("Vi er i gang."))).toEqual(herlev.answers.map(progressAnswer)[0]);
  expect(
    parseAnswer([answer.join("").replace('"status":"yellow"', '"status":"blue"')], ANSWER_RECORD),
  ).toBeNull();
});

test.each([
  ["with a status that was not written", { statusAsWritten: " " }],
  ["with a status from no cell", { cell: null }],
  ["with a status that no rule has read", { readBy: null }],
])("an answer %s is none", (_, change) => {
  const recording = newRecording(ANSWER_RECORD);
  recording.rowOf({
    ...herlev,
    answers: herlev.answers.map((answer) => answerOf({ ...progressAnswer(answer), ...change })),
  });
  expect(parseAnswer(recording.answers()[0] ?? [], ANSWER_RECORD)).toBeNull();
});

test("a return that answers one recommendation many times is none", () => {
  const many = { ...herlev, answers: Array.from({ length: 36 }, () => herlev.answers).flat() };
  const { cells, referred } = recorded(many);
  expect(parseRecord(cells, referred)).toBeNull();
});
