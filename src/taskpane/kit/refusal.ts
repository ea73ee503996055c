/** The pane will not do it, because something would be lost: it says what, and what helps. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  /** @param said the whole sentence, as the user reads it */
  constructor(readonly said: string) {
    super(said);
  }
}
