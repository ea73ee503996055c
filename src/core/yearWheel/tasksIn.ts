/** A ledger → the tasks and deadlines of its round: as the secretariat keeps them, or as they usually are. */
import type { Texts } from "../../language";
import type { Ledger } from "../ledger/ledger";
import type { TaskWords } from "../ledger/taskWords";
import { DEADLINE_TASK } from "../ledger/typedDeadline";
import { plain } from "../overview/live";
import { daysAfter } from "../text/dayIn";

/** Days before the deadline on which those that are missing are reminded. */
const REMIND_BEFORE = 7;

export const REMINDER_TASK = "reminder";

/** Who does what, and who gets which paper, in the order of a round. */
const OF_RECOMMENDATIONS = [
  "invitation",
  REMINDER_TASK,
  DEADLINE_TASK,
  "council",
  "combined",
  "officials",
  "k29",
  "kkr",
  "halfYear",
  "adjusted",
  "adoption",
] as const;

/** Of forms in which nothing must be answered, that is of plans: nobody decides about them, they are shown. */
const OF_PLANS = ["invitation", REMINDER_TASK, DEADLINE_TASK, "plans"] as const;

/** Lines for tasks of the secretariat's own. */
const OWN_LINES = 6;

/** In the order of the sheet. A day that follows from the deadline is filled in where nothing is written. */
export function tasksIn(
  { set, secretariat }: Pick<Ledger, "set" | "secretariat">,
  texts: Texts,
): readonly TaskWords[] {
  const kept = secretariat.tasks;
  const tasks = kept.length > 0 ? kept : usual(set, texts);
  const filled = tasks.map((task): TaskWords => {
    const day = dayOf(task.key, set.deadline);
    const isTyped = task.texts.when !== undefined && task.key !== DEADLINE_TASK;
    return day === null || isTyped ? task : { ...task, texts: { ...task.texts, when: day } };
  });
  const own = filled.filter(({ key }) => OWN.test(key)).length;
  const used = filled.filter(
    ({ key, texts: words }) => OWN.test(key) && Object.keys(words).length > 0,
  ).length;
  const lines = Array.from({ length: Math.max(0, used + OWN_LINES - own) }, (_, index): TaskWords => ({
    key: `own-${own + index + 1}`,
    texts: {},
  }));
  return [...filled, ...lines];
}

const OWN = /^own-\d+$/;

function dayOf(key: string, deadline: string | null): string | null {
  if (deadline === null) return null;
  if (key === DEADLINE_TASK) return deadline;
  return key === REMINDER_TASK ? daysAfter(deadline, -REMIND_BEFORE) : null;
}

function usual(set: Ledger["set"], { yearWheel }: Texts): readonly TaskWords[] {
  const ids = set.items.some(({ required }) => required) ? OF_RECOMMENDATIONS : OF_PLANS;
  const year = yearOfStatus(set);
  return ids.map((key) => {
    const { when, what, who, paper } = yearWheel.tasks[key];
    return { key, texts: { ...(when === "" ? {} : { when: plain(when, { year }) }), what, who, paper } };
  });
}

/** Councils treat the status in January and February after the answers have come. */
function yearOfStatus({ deadline, period }: Ledger["set"]): number {
  if (deadline === null) return period.to + 1;
  const [year = 0, month = 0] = deadline.split("-").map(Number);
  return month <= 2 ? year : year + 1;
}
