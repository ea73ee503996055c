/** What a hand on the keyboard does, and nothing else: Tab to a thing, and the keys that work it. No mouse, no clock. */
import type { FileChooser, Locator, Page } from "playwright-core";

/** More stops than any screen has between two things: who does not get there by then never does. */
const MOST_STOPS = 150;

export interface Keyboard {
  /** Goes on with Tab until the thing has the focus. */
  readonly to: (thing: Locator) => Promise<void>;
  /** Goes there, and presses a key on it; Enter where no other is named. */
  readonly press: (thing: Locator, key?: string) => Promise<void>;
  /** Goes to a list of choices, and types the beginning of one. */
  readonly choose: (list: Locator, words: string) => Promise<void>;
  /** Goes to a button that asks for files, presses it, and hands them over. */
  readonly hand: (button: Locator, files: readonly string[]) => Promise<void>;
  /** The focus is on the thing: what was pressed has led there. */
  readonly arrived: (thing: Locator) => Promise<void>;
}

const hasFocus = (thing: Locator) => thing.evaluate((element) => element === document.activeElement);

export function keyboardOf(page: Page): Keyboard {
  const to = async (thing: Locator) => {
    await thing.waitFor();
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(thing)) return;
      await page.keyboard.press("Tab");
      passed.push(await page.evaluate(() => document.activeElement?.textContent?.slice(0, 30) ?? ""));
    }
    throw new Error(`Tab never came to ${thing}; it passed ${passed.slice(-40).join(" | ")}`);
  };
  const press = async (thing: Locator, key = "Enter") => {
    await to(thing);
    await page.keyboard.press(key);
  };
  return {
    to,
    press,
    choose: async (list, words) => {
      await to(list);
      await page.keyboard.type(words);
    },
    hand: async (button, files) => {
      const asked: Promise<FileChooser> = page.waitForEvent("filechooser");
      await press(button);
      await (await asked).setFiles([...files]);
    },
    arrived: async (thing) => {
      await thing.waitFor();
      const handle = await thing.elementHandle();
      await page.waitForFunction((element) => element === document.activeElement, handle);
    },
  };
}
