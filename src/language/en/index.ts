/** Every word that a user sees, in English. */
import type { Texts } from "../texts";
import { cli } from "./cli";
import { sets } from "./sets";
import { status } from "./status";

export const en: Texts = { cli, sets, status };
