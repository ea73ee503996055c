/** A screen's heading, which takes the focus when one has moved to the screen. */
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "./PaneContext";
import { useFrameStyles } from "./frameStyles";

export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { moved } = usePane();
  const styles = useFrameStyles();
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
