/** Turns what is asked into the sheet that tells how the form is filled in and returned. */
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import { guideSheet } from "../../../formParts/guideSheet";
import type { Register } from "../known/register";
import { STATES } from "../reading/values";
import { formTitle } from "./formSheet";

export function registerGuide(register: Register, name: string, texts: Texts): SheetDescription {
  const { guide, meanings, words } = texts.register;
  return guideSheet(
    register,
    {
      title: guide.title,
      name,
      formTitle: formTitle(register, texts),
      sections: [
        { heading: guide.fillHeading, lines: guide.fill.map((line) => ["", line]) },
        { heading: guide.statesHeading, lines: STATES.map((state) => [words[state], meanings[state]]) },
        ...(register.lost.length === 0
          ? []
          : [{ heading: guide.lostHeading, lines: register.lost.map((line) => ["", line] as const) }]),
      ],
      sendHeading: guide.sendHeading,
    },
    texts,
  );
}
