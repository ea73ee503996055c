/** A finding's parameters → the words that stand in them, for whatever language makes the sentence. */
import { oneLine } from "./shown";

/** `recommendation` is among them where the finding has one. */
export type Parameters = Readonly<Record<string, string | number>>;

/** A parameter on one line, with nothing in it that steers a screen; "" when it is missing. */
export function word(parameters: Parameters, key: string): string {
  return oneLine(String(parameters[key] ?? ""));
}

/** The words of a parameter that holds several, separated by "|". */
export function words(parameters: Parameters, key: string): readonly string[] {
  return word(parameters, key).split("|");
}
