/** The accent colour → the light theme. */
import { createLightTheme, type Theme } from "@fluentui/react-components";
import { PETROL } from "./brand";

export type PaneTheme = Theme & { readonly colorScheme: "light" | "dark" };

export const lightTheme: PaneTheme = { ...createLightTheme(PETROL), colorScheme: "light" };
