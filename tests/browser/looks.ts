/** The looks that the pane is judged in, each with the way to it: language and width first, then colours. */
import type { Page } from "playwright-core";

export type Colours = "light" | "dark" | "contrast";

export interface Look {
  /** As it stands in the names of the pictures. */
  readonly name: string;
  readonly colours: Colours;
}

/** What is walked to once and then seen in each of its looks. */
export interface Showing {
  readonly language: "da" | "en";
  readonly width: number;
  readonly looks: readonly Look[];
}

/** Dark comes first: in it the screen is walked to, and its script is there before a screen holds all scripts back. */
export const DANISH: Showing = {
  language: "da",
  width: 420,
  looks: [
    { name: "dark", colours: "dark" },
    { name: "contrast", colours: "contrast" },
    { name: "light", colours: "light" },
  ],
};

/** Its words are others, and so is what has room beside what: it is walked to anew. */
export const NARROW: Showing = {
  language: "en",
  width: 320,
  looks: [{ name: "narrow", colours: "light" }],
};

/** Each theme's own background: what tells from outside which of them is shown. */
const BACKGROUND: Readonly<Record<Colours, string>> = {
  light: "#ffffff",
  dark: "#292929",
  contrast: "#000000",
};

/**
 * Lets the computer ask for these colours, and waits until a pane that follows it shows them and nothing fades any
 * more. A pane with a theme of its own does not follow and must show the same.
 */
export async function turnTo(page: Page, colours: Colours): Promise<void> {
  await page.emulateMedia({
    colorScheme: colours === "dark" ? "dark" : "light",
    contrast: colours === "contrast" ? "more" : "no-preference",
  });
  await page.waitForFunction((background) => {
    const themed = document.querySelector(".fui-FluentProvider");
    return (
      themed !== null &&
      getComputedStyle(themed).getPropertyValue("--colorNeutralBackground1").trim() === background &&
      document.getAnimations().every(
        ({ playState, effect }) =>
          // A bar that runs for as long as something is waited for never ends.
          playState !== "running" || effect?.getComputedTiming().endTime === Infinity,
      )
    );
  }, BACKGROUND[colours]);
}
