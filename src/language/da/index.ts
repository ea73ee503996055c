/** Every word that a user sees, in Danish: the source that the other languages follow. */
import { cli } from "./cli";
import { sets } from "./sets";
import { status } from "./status";

export const da = { cli, sets, status };
