/** What a command needs of the world around it, so that tests can put another world in its place. */
import type { Files } from "./files";

export interface Environment {
  readonly files: Files;
  /** The moment that is written into what is made. */
  readonly now: () => Date;
  /** Results, on standard output. */
  readonly output: (text: string) => void;
  /** What went wrong, on standard error. */
  readonly messages: (text: string) => void;
  /** How far it has come; null where nobody watches. */
  readonly progress: ((text: string) => void) | null;
}

/** 0 done, nothing wrong · 1 done, but something needs a person · 2 nothing was done. */
export type ExitCode = 0 | 1 | 2;
