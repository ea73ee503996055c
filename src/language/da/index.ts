/** Every word that a user sees, in Danish: the source that the other languages follow. */
import { status } from "./status";

export const da = { status };
