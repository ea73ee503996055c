/** The chosen colours and the system's own → the theme that is shown. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { lightTheme, type PaneTheme } from "./lightTheme";
import type { ThemeChoice } from "../state/useSettings";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(forced-colors: active)";

/** The light theme until the wanted one is there. */
export function useTheme(choice: ThemeChoice): PaneTheme {
  const dark = useMedia(DARK);
  const contrast = useMedia(CONTRAST);
  const wanted = choice === "system" ? (contrast ? "contrast" : dark ? "dark" : "light") : choice;
  const [theme, setTheme] = useState<PaneTheme>(lightTheme);
  useEffect(() => {
    let current = true;
    void themeOf(wanted).then((loaded) => current && setTheme(loaded));
    return () => {
      current = false;
    };
  }, [wanted]);
  return theme;
}

async function themeOf(wanted: "light" | "dark" | "contrast"): Promise<PaneTheme> {
  if (wanted === "light") return lightTheme;
  const { darkTheme, contrastTheme } = await import("./otherThemes");
  return wanted === "dark" ? darkTheme : contrastTheme;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
