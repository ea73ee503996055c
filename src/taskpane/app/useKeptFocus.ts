/** What has the focus disappears → the focus goes to the last heading above it that still stands, never to nowhere. */
import { useEffect, type RefObject } from "react";

/**
 * A button that is pressed often goes away with what it settled. Whoever uses the keyboard or listens would
 * have to begin from the top of the page.
 */
export function useKeptFocus(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = inside.current;
    if (!place) return;
    let focused: Element | null = null;
    let above: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null;
      above = focused ? headingsAbove(focused, place) : [];
    };
    const watch = new MutationObserver(() => {
      if (!focused || focused.isConnected) return;
      focused = null;
      if (document.activeElement !== document.body) return;
      const standing = above.findLast((heading) => heading.isConnected);
      if (!standing) return;
      standing.tabIndex = -1;
      standing.focus();
    });
    place.addEventListener("focusin", remember);
    watch.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener("focusin", remember);
      watch.disconnect();
    };
  }, [inside]);
}

function headingsAbove(element: Element, place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>("h1, h2, h3")].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
