/** A question before everything else: the first choice is the safe one, Escape is the way out. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Asked } from "./useQuestion";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(440px, calc(100vw - 24px))",
    padding: tokens.spacingVerticalXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    overflowWrap: "anywhere",
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  about: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: "grid", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalL },
});

export default function QuestionDialog({ asked }: { readonly asked: Asked | null }) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  // It stays on the page, closed, so that the focus goes back to where it was.
  useEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal();
    if (!asked) dialog.current?.close();
  }, [asked]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="question"
      onCancel={(event) => {
        event.preventDefault();
        asked?.answer(null);
      }}
    >
      {asked && (
        <>
          <h2 id="question" className={styles.heading}>
            {asked.heading}
          </h2>
          {asked.about.map((words) => (
            <p key={words} className={styles.about}>
              {words}
            </p>
          ))}
          <div className={styles.buttons}>
            {asked.labels.map((label, index) => (
              <Button
                key={label}
                appearance={index === 0 ? "primary" : "secondary"}
                onClick={() => asked.answer(index)}
              >
                {label}
              </Button>
            ))}
            {asked.cancel !== null && (
              <Button appearance="subtle" onClick={() => asked.answer(null)}>
                {asked.cancel}
              </Button>
            )}
          </div>
        </>
      )}
    </dialog>
  );
}
