/** The named error of a command that can do nothing: it becomes one line on stderr and exit code 2. */

/** The message is that line, in the user's language: what is in the way, and what to do about it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
