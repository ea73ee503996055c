/** What somebody types or pastes in the open workbook → the form read anew, and where it was. */
import { useCallback, useMemo, useState } from "react";
import { useFollowing, type Change } from "../state/useFollowing";
import type { Opened } from "../state/useOpened";

export interface LastChange {
  /** Null when nothing was changed since the form was shown or checked. */
  readonly change: Change | null;
  readonly forget: () => void;
}

/** Reads the form anew after each change, whatever is shown of it. */
export function useLastChange(opened: Opened): LastChange {
  const [change, setChange] = useState<Change | null>(null);
  useFollowing(opened, setChange);
  const forget = useCallback(() => setChange(null), []);
  return useMemo(() => ({ change, forget }), [change, forget]);
}
