/** A screen's heading, which takes the focus when one has moved to the screen, or the screen has changed by itself. */
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../state/PaneContext";
import { useFrameStyles } from "./frameStyles";

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** It stands in another heading's place, after something that the user has asked for. */
  readonly follows?: boolean;
}

export function ScreenHeading({ children, follows = false }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { moved } = usePane();
  const styles = useFrameStyles();
  useEffect(() => {
    if (moved || follows) heading.current?.focus();
  }, [moved, follows]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
