/** A deadline and today → how it is said: what is left before it, and that it has passed after it. */
import type { Texts } from "../../language";

/** "Svarfrist: 30. november 2017 (om 10 dage)." @param on ISO date of the day that it is said */
export function deadlineSentence(deadline: string, on: string, { round }: Texts): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(on)) / 86_400_000);
  return days < 0 ? round.deadlinePassed(deadline) : round.deadline(deadline, days);
}
