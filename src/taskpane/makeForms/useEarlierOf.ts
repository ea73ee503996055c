/** The overview that was chosen → what a form's recipient answered last time. */
import { useCallback } from "react";
import { earlierAnswers } from "../../app/earlierAnswers";
import { ledgerIn } from "../../app/openOverview";
import type { EarlierOf } from "../services/formJobs";
import { useTexts } from "../state/useTexts";
import type { Remembered } from "./EarlierChoice";

/** The same function while overview and language are the same. */
export function useEarlierOf(remembered: Remembered | null): EarlierOf {
  const texts = useTexts();
  return useCallback<EarlierOf>(
    ({ municipalities }) =>
      remembered
        ? earlierAnswers(
            ledgerIn(remembered.overview),
            remembered.items,
            municipalities.map(({ code }) => code),
            texts,
          )
        : null,
    [remembered, texts],
  );
}
