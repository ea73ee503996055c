/** Questions that parts of the pane ask → one at a time before the user, and the answers back. */
import { useCallback, useState } from "react";
import type { Ask } from "../services/question";

export interface Asked {
  readonly heading: string;
  readonly about: readonly string[];
  readonly labels: readonly string[];
  readonly cancel: string | null;
  /** @param choice which of the labels; null = put away unanswered */
  readonly answer: (choice: number | null) => void;
}

export interface Questions {
  readonly asked: Asked | null;
  /** True from the first question on: the dialog stays on the page, closed. */
  readonly hasAsked: boolean;
  readonly ask: Ask;
}

export function useQuestion(): Questions {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [hasAsked, setHasAsked] = useState(false);
  const ask = useCallback<Ask>(
    ({ choices, ...question }) =>
      new Promise((resolve) => {
        setHasAsked(true);
        setAsked((earlier) => {
          earlier?.answer(null);
          return {
            ...question,
            labels: choices.map(({ label }) => label),
            answer: (choice) => {
              setAsked(null);
              resolve(choice === null ? null : (choices[choice]?.value ?? null));
            },
          };
        });
      }),
    [],
  );
  return { asked, hasAsked, ask };
}
