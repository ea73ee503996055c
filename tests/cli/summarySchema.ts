/** The JSON of --json as it is promised to other programs: exactly these fields. */
import * as v from "valibot";
import { FINDING_CODES } from "../../src/core/findings/finding";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const cell = v.nullable(v.pipe(v.string(), v.regex(/^.+![A-Z]{1,3}[1-9]\d*$/)));
const code = v.pipe(v.string(), v.regex(/^\d{3}$/));

const answer = v.strictObject({
  recommendation: v.string(),
  status: v.nullable(v.picklist(["green", "yellow", "red", "not-participating"])),
  statusAsWritten: v.string(),
  remark: v.string(),
  cell,
  matchedBy: v.nullable(v.picklist(["name", "id", "number", "text"])),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const finding = v.strictObject({
  code: v.picklist(FINDING_CODES),
  severity: v.picklist(["error", "warning", "note"]),
  cell,
  recommendation: v.nullable(v.string()),
  message: v.pipe(v.string(), v.minLength(10), v.regex(/^[^\r\n]*$/), v.regex(/[.!?"]$/)),
});

const returned = v.pipe(
  v.strictObject({
    file: v.pipe(v.string(), v.minLength(1)),
    sha256: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/)),
    from: v.exactOptional(
      v.strictObject({
        container: v.string(),
        sender: v.nullable(v.string()),
        received: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))),
      }),
    ),
    municipalities: v.array(code),
    state: v.picklist(["accepted", "superseded", "undecided", "rejected"]),
    answers: v.array(answer),
    proposals: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({ theme: v.string(), text: v.string(), reason: v.string(), cell: v.string() }),
        ),
        v.minLength(1),
      ),
    ),
    findings: v.array(finding),
  }),
  v.check(
    ({ state, answers, findings }) =>
      state !== "rejected" || (answers.length === 0 && findings.some(({ severity }) => severity === "error")),
    "a rejected file has no answers and says why",
  ),
);

export const checkSchema = v.strictObject({ set: v.string(), returns: v.array(returned) });

const counts = v.strictObject({
  green: count,
  yellow: count,
  red: count,
  notParticipating: count,
  unanswered: count,
  missing: count,
});

const outcome = v.picklist(["green", "yellow", "red", "not-participating", "unanswered", "missing"]);

const MOVEMENTS = ["better", "same", "worse", "participation", "arrived", "lapsed", "unanswered"] as const;

/** Only with --earlier. */
const development = v.strictObject({
  set: v.string(),
  change: v.picklist(["kept", "adjusted", "new", "removed"]),
  recommendation: v.nullable(v.string()),
  from: v.nullable(v.string()),
  before: v.nullable(counts),
  now: v.nullable(counts),
  movements: v.nullable(v.strictObject(v.entriesFromList(MOVEMENTS, count))),
  municipalities: v.array(
    v.strictObject({ municipality: code, before: outcome, now: outcome, movement: v.picklist(MOVEMENTS) }),
  ),
});

const trend = v.strictObject({
  recommendation: v.string(),
  change: v.picklist(["kept", "adjusted", "new"]),
  earlier: v.array(v.strictObject({ set: v.string(), recommendation: v.string(), ...counts.entries })),
  moved: v.strictObject({ up: count, down: count, same: count, notComparable: count }),
});

export const mergeSchema = v.strictObject({
  set: v.string(),
  returns: v.array(returned),
  missing: v.array(code),
  totals: v.array(
    v.strictObject({
      recommendation: v.string(),
      kind: v.picklist(["skal", "kan"]),
      green: count,
      yellow: count,
      red: count,
      notParticipating: count,
      unanswered: count,
      missing: count,
    }),
  ),
  trends: v.exactOptional(v.array(trend)),
  development: v.exactOptional(v.array(development)),
});
