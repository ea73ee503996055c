/** What every part of the pane may need: the frame's words, the settings, and how to move. */
import { createContext, useContext } from "react";
import { frame as danish } from "../../language/da/pane/frame";
import { frame as english } from "../../language/en/pane/frame";
import type { Screen } from "./screens";
import type { Language, Settings } from "./useSettings";

export type FrameWords = (typeof FRAME_WORDS)[Language];

/** Only the frame's own words: all others come with the screens that need them. */
export const FRAME_WORDS = { da: danish, en: english } as const;

export interface Pane {
  readonly words: FrameWords;
  readonly settings: Settings;
  readonly goTo: (screen: Screen) => void;
  /** True once the user has moved between screens: from then on the focus follows to each new heading. */
  readonly moved: boolean;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("Used outside the pane.");
  return pane;
}
