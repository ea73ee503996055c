/** The third part of the table of form types: the papers that each gives. */
import type { Definition } from "../sets/definition";
import type { PaperMaker } from "./contract/paperMaker";
import { goalsPapers } from "./goals/goalsPapers";
import { registerPapers } from "./register/registerPapers";
import { progressPapers } from "./progress/papers/progressPapers";

const PAPER_MAKERS: readonly PaperMaker[] = [progressPapers, goalsPapers, registerPapers];

/** @throws for a type that is not listed: a mistake of ours */
export function papersOf({ form }: Pick<Definition, "form">): PaperMaker {
  const maker = PAPER_MAKERS.find(({ name }) => name === form);
  if (!maker) throw new Error(`There are no papers of the form type "${form}".`);
  return maker;
}
