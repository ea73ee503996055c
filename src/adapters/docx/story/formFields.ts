/** Turns the form fields that Word has had since 1997 (dropdowns, ticks) into the text that they show. */
import type { Attributes } from "../../ooxml/read/xml/attributes";

export interface FormFields {
  readonly open: (name: string, attributes: Attributes) => void;
  /** What the field that ends here shows; "" for everything else. */
  readonly close: (name: string) => string;
}

export function formFields(): FormFields {
  let list: { chosen: string | null; readonly entries: string[] } | null = null;
  let tick: { on: boolean } | null = null;
  return {
    open: (name, attributes) => {
      const value = attributes.getPrefixed("val");
      if (name === "ddList") list = { chosen: null, entries: [] };
      else if (name === "checkBox") tick = { on: false };
      else if (list && name === "listEntry") list.entries.push(value ?? "");
      // What was chosen comes before what stands there from the start.
      else if (list && (name === "result" || name === "default")) list.chosen ??= value ?? null;
      else if (tick && (name === "checked" || name === "default")) {
        tick.on = !/^(0|false|off)$/.test(value ?? "");
      }
    },
    close: (name) => {
      if (name === "ddList" && list) {
        const shown = list.entries[Number(list.chosen ?? 0)] ?? "";
        list = null;
        return shown;
      }
      if (name !== "checkBox" || !tick) return "";
      const shown = tick.on ? "☒" : "☐";
      tick = null;
      return shown;
    },
  };
}
