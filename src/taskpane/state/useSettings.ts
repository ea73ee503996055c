/** Which language and colours the user has chosen: the only things that the pane keeps, and no answers. */
import { useEffect, useState } from "react";

export const LANGUAGE_NAMES = ["da", "en"] as const;
export const THEME_NAMES = ["system", "light", "dark", "contrast"] as const;

export type Language = (typeof LANGUAGE_NAMES)[number];
export type ThemeChoice = (typeof THEME_NAMES)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const LANGUAGE_KEY = "fremdrift-language";
const THEME_KEY = "fremdrift-theme";

export function useSettings(): Settings {
  const [language, setLanguage] = useState<Language>(
    () => LANGUAGE_NAMES.find((name) => name === kept(LANGUAGE_KEY)) ?? "da",
  );
  const [theme, setTheme] = useState<ThemeChoice>(
    () => THEME_NAMES.find((name) => name === kept(THEME_KEY)) ?? "system",
  );
  useEffect(() => {
    document.documentElement.lang = language;
    keep(LANGUAGE_KEY, language);
  }, [language]);
  useEffect(() => keep(THEME_KEY, theme), [theme]);
  return { language, theme, setLanguage, setTheme };
}

/** Null also where the browser forbids pages inside other pages to keep anything, as some do in Excel on the web. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it holds until the pane is closed.
  }
}
