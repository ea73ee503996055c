/** What a run's properties say of its words: crossed out, hidden, set in a font of signs. */
import type { Attributes } from "../../ooxml/read/xml/attributes";
import { isOn } from "./onOff";

export interface OpenRun {
  struck: boolean;
  /** As the run itself says; null where it leaves it to the styles. */
  hides: boolean | null;
  /** Shown on paper and on pages, but not as a web page. */
  hidesOnWeb: boolean;
  style: string | null;
  font: string | null;
  /** "#RRGGBB"; null for black, and for what the program chooses. */
  ink: string | null;
}

export function openRun(): OpenRun {
  return { struck: false, hides: null, hidesOnWeb: false, style: null, font: null, ink: null };
}

export function readRunProperty(run: OpenRun, name: string, attributes: Attributes): void {
  const value = attributes.getPrefixed("val");
  if (name === "strike" || name === "dstrike") run.struck ||= isOn(value);
  else if (name === "vanish") run.hides = isOn(value);
  else if (name === "webHidden") run.hidesOnWeb = isOn(value);
  else if (name === "rStyle") run.style = value ?? null;
  else if (name === "color") run.ink = inkOf(value);
  else if (name === "rFonts") {
    run.font = attributes.getPrefixed("ascii") ?? attributes.getPrefixed("hAnsi") ?? null;
  }
}

function inkOf(value: string | undefined): string | null {
  return /^[0-9a-f]{6}$/i.test(value ?? "") && value !== "000000" ? `#${(value ?? "").toUpperCase()}` : null;
}
