/** What every part of the pane may need: the frame's words, the settings, and how to move. */
import { createContext, useContext } from "react";
import { frame as danish } from "../../language/da/pane/frame";
import { frame as english } from "../../language/en/pane/frame";
import type { OwnSets } from "./useOwnSets";
import type { Ask } from "../services/question";
import type { Screen } from "./screens";
import type { LastWrites } from "./useLastWrite";
import type { Language, Settings } from "./useSettings";

export type FrameWords = (typeof FRAME_WORDS)[Language];

/** Only the frame's own words: all others come with the screens that need them. */
export const FRAME_WORDS = { da: danish, en: english } as const;

export interface Pane {
  readonly words: FrameWords;
  readonly settings: Settings;
  /** Asks first where work that stands nowhere yet would go out of sight. */
  readonly goTo: (screen: Screen) => void;
  readonly ask: Ask;
  /** What was written into the open workbook. */
  readonly writes: LastWrites;
  /** The user's own sets, read from files. */
  readonly ownSets: OwnSets;
  /** True once the user has moved between screens: from then on the focus follows to each new heading. */
  readonly moved: boolean;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("Used outside the pane.");
  return pane;
}
