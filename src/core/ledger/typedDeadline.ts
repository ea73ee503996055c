/** What the secretariat has written in Årshjul → the deadline that it has set; null where it has set none. */
import { dayIn } from "../text/dayIn";
import type { SecretariatWords } from "./secretariat";

/** The row of Årshjul that says until when answers may come. */
export const DEADLINE_TASK = "deadline";

export function typedDeadline({ tasks }: Pick<SecretariatWords, "tasks">): string | null {
  return dayIn(tasks.find(({ key }) => key === DEADLINE_TASK)?.texts.when ?? "");
}
