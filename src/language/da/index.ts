/** Every word that a user sees, in Danish: the source that the other languages follow. */
import { cli } from "./cli";
import { status } from "./status";

export const da = { cli, status };
