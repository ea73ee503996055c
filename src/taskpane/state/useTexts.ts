/** All words in the chosen language, for the screens; they are loaded with the first screen that needs them. */
import { textsOf, type Texts } from "../../language";
import { usePane } from "./PaneContext";

export function useTexts(): Texts {
  return textsOf(usePane().settings.language);
}
