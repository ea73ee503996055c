/** What stands in a row of the overview's sheet Årshjul: a task or a deadline of the round. */
/** In the order of the sheet's columns. */
export const TASK_FIELDS = ["when", "what", "who", "paper", "done"] as const;

export type TaskField = (typeof TASK_FIELDS)[number];

export interface TaskWords {
  /** What the row is known by, also when its words are changed: "deadline", "own-1". */
  readonly key: string;
  /** As typed; what is empty is left out. */
  readonly texts: Readonly<Partial<Record<TaskField, string>>>;
}
