/** Turns what is asked into the sheet that tells how the form is filled in and returned. */
import type { Texts } from "../../../../language";
import type { SheetDescription } from "../../../../workbook/description";
import { guideSheet } from "../../../formParts/guideSheet";
import type { Plans } from "../plans/plans";
import { CHOICES, SIGNS } from "../reading/values";
import { formTitle } from "./formSheet";

export function plansGuide(plans: Plans, name: string, texts: Texts): SheetDescription {
  const { guide, meanings } = texts.goals;
  return guideSheet(
    plans,
    {
      title: guide.title,
      name,
      formTitle: formTitle(plans, texts),
      sections: [
        { heading: guide.fillHeading, lines: guide.fill.map((words) => ["", words]) },
        {
          heading: guide.marksHeading,
          lines: [
            ...CHOICES.map((choice) => [SIGNS[choice], meanings[choice]] as const),
            [guide.blank, meanings.blank],
          ],
        },
      ],
      sendHeading: guide.sendHeading,
    },
    texts,
  );
}
