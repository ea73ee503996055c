/** The accent colour → the dark theme and the one with high contrast; loaded when somebody wants them. */
import { createDarkTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import { PETROL } from "./brand";
import type { PaneTheme } from "./lightTheme";

export const darkTheme: PaneTheme = { ...createDarkTheme(PETROL), colorScheme: "dark" };
export const contrastTheme: PaneTheme = { ...teamsHighContrastTheme, colorScheme: "dark" };
