/** The words of an answer: typed here with the browser's spell check, handed on when the typing pauses. */
import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type Ref } from "react";
import { LONGEST_TEXT } from "../../../workbook/longestText";

/** In milliseconds. */
const PAUSE = 700;

const useStyles = makeStyles({ text: { width: "100%", "& textarea": { minHeight: "110px" } } });

interface WordsFieldProps {
  readonly label: string;
  /** What stands in the form, or is on its way there. */
  readonly shown: string;
  /** @param left how many characters there is room for */
  readonly hint: (left: number) => string;
  readonly give: (text: string) => void;
  readonly area: Ref<HTMLTextAreaElement>;
}

export function WordsField({ label, shown, hint, give, area }: WordsFieldProps) {
  const styles = useStyles();
  // Null = nothing is typed that has not been handed on.
  const [draft, setDraft] = useState<string | null>(null);
  const handOn = useRef<() => void>(() => undefined);
  handOn.current = () => {
    if (draft === null) return;
    give(draft);
    setDraft(null);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => handOn.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => handOn.current(), []);
  const text = draft ?? shown;
  return (
    <Field label={label} hint={hint(LONGEST_TEXT - text.length)}>
      <Textarea
        className={styles.text}
        value={text}
        resize="vertical"
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => handOn.current()}
        textarea={{ ref: area, lang: "da", spellCheck: true, maxLength: LONGEST_TEXT }}
      />
    </Field>
  );
}
