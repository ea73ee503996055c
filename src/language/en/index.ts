/** Every word that a user sees, in English. */
import type { Texts } from "../texts";
import { status } from "./status";

export const en: Texts = { status };
