/** The chart library's unseen stops in the order of focus → none: whoever moves by keyboard would stand on nothing. */
import { useEffect } from "react";

const STOP = "i[data-tabster-dummy]";

/** They are put at both ends of the page, late and again and again, for movement between parts that our charts lack. */
export function useNoHiddenStops(): void {
  useEffect(() => {
    const remove = () => {
      for (const stop of document.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`)) stop.tabIndex = -1;
    };
    remove();
    const watcher = new MutationObserver(remove);
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["tabindex"],
    });
    return () => watcher.disconnect();
  }, []);
}
