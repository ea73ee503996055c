/** The screens that one can go to, and which one the ribbon's buttons ask for. */
export type Screen =
  | "start"
  /** All that can be done, whatever is open. */
  | "choices"
  | "makeForms"
  | "merge"
  | "sets"
  | "help"
  | "settings";

/** The address' `view`, as manifest.xml writes it, → the screen to begin with. */
export function firstScreen(search: string): Screen {
  switch (new URLSearchParams(search).get("view")) {
    case "form":
      return "makeForms";
    case "collect":
    case "overview":
      return "merge";
    case "sets":
      return "sets";
    case "help":
      return "help";
    default:
      // "check" is what the first screen shows when a form is open.
      return "start";
  }
}
