/** The open form, one recommendation at a time: its text, last time's answer, and this time's, which goes into the form. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { OpenForm } from "../../../app/openForm";
import { languageOfForm } from "../../../app/formRows";
import { formOf } from "../../../core/forms";
import { Foreign } from "../../kit/Foreign";
import { useTexts } from "../../state/useTexts";
import { RowNotes } from "./RowNotes";
import { StatusChoice } from "./StatusChoice";
import type { Answers } from "./useAnswers";
import { WordsField } from "./WordsField";

const useStyles = makeStyles({
  step: { maxWidth: "640px", display: "grid", gap: tokens.spacingVerticalM },
  where: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  lastTime: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  below: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  ways: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface StepsProps {
  readonly form: OpenForm;
  readonly answers: Answers;
  readonly leave: () => void;
  readonly send: () => void;
}

export default function Steps({ form, answers, leave, send }: StepsProps) {
  const words = useTexts().pane.fillIn.steps;
  const styles = useStyles();
  const { rows } = form;
  const [at, setAt] = useState(() => Math.max(0, firstOpen(form)));
  const row = rows[Math.min(at, rows.length - 1)];
  const step = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const headingId = useId();
  const textId = useId();
  const id = row?.item.id;
  // What is next is answered at once, by whoever has only a keyboard too.
  useEffect(() => {
    const radios = step.current?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [];
    (([...radios].find(({ checked }) => checked) ?? radios[0]) || area.current)?.focus();
  }, [id]);
  if (!row) return null;
  const isLast = at >= rows.length - 1;
  const next = () => (isLast ? send() : setAt(at + 1));
  const { item } = row;
  const kind =
    form.progress.required.asked > 0 ? words.kinds[item.required ? "required" : "voluntary"] : null;
  /** Letters that are typed on a choice are the remark's first; Ctrl+Enter goes on from within it. */
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // What is typed is handed on before the next one takes its place.
      area.current?.blur();
      next();
    } else if (isRadio(event.target) && event.key.length === 1 && event.key !== " " && !hasModifier(event)) {
      area.current?.focus();
    }
  };
  return (
    <form
      ref={step}
      className={styles.step}
      aria-labelledby={headingId}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div className={styles.where}>
        <span>
          {words.place(at + 1, rows.length)}
          {kind !== null && ` · ${kind}`}
        </span>
        <Link as="button" type="button" onClick={leave}>
          {words.whole}
        </Link>
      </div>
      <h1 id={headingId} className={styles.heading}>
        {formOf(form.set).names.get(item.id) ?? item.id}
      </h1>
      <p id={textId} className={styles.text}>
        {item.text}
      </p>
      {row.lastTime !== null && (
        <p className={styles.lastTime}>
          <Foreign>{row.lastTime}</Foreign>
        </p>
      )}
      <Choices form={form} row={row} answers={answers} about={textId} />
      <RowNotes form={form} row={row} answers={answers} />
      {typeof row.words?.text === "string" && (
        <WordsField
          key={item.id}
          label={words.remark}
          shown={answers.shown(row, "words")}
          hint={words.left}
          give={(text) => answers.answer(row, "words", text)}
          area={area}
        />
      )}
      <div className={styles.below}>
        <span role="status">{answers.writing ? words.writing : words.saved}</span>
        <span>{words.keys}</span>
      </div>
      <div className={styles.ways}>
        <Button type="button" disabledFocusable={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {words.previous}
        </Button>
        <Button type="submit" appearance="primary">
          {isLast ? words.toSend : words.next}
        </Button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly form: OpenForm;
  readonly row: OpenForm["rows"][number];
  readonly answers: Answers;
  readonly about: string;
}

/** What may be chosen, in the words that the form itself is written in. */
function Choices({ form, row, answers, about }: ChoicesProps) {
  const texts = useTexts();
  const words = texts.pane.fillIn.steps;
  const { choice, item } = row;
  if (typeof choice?.text !== "string") return null;
  const { looks, valueNames, valueWords } = formOf(form.set);
  const names = valueNames(texts);
  const written = valueWords(languageOfForm(choice.at.sheet));
  const shown = answers.shown(row, "choice");
  const options = item.allowed.flatMap((value) => {
    const look = looks.get(value);
    return look ? [{ value, name: names.get(value) ?? value, look }] : [];
  });
  const chosen =
    shown === choice.text
      ? choice.value
      : (item.allowed.find((value) => written.get(value) === shown) ?? null);
  return (
    <div>
      <StatusChoice
        label={words.status}
        options={options}
        chosen={chosen}
        about={about}
        choose={(value) => answers.answer(row, "choice", written.get(value) ?? "")}
      />
      {shown !== "" && (
        <Link as="button" type="button" onClick={() => answers.answer(row, "choice", "")}>
          {words.clear}
        </Link>
      )}
    </div>
  );
}

/** The first that must be answered and is not, or else the first that may be. */
function firstOpen({ rows, return: { answers } }: OpenForm): number {
  const given = new Set(answers.filter((one) => one.given).map(({ item }) => item));
  const open = (required: boolean) =>
    rows.findIndex(({ item }) => !given.has(item.id) && (item.required || !required));
  const [must, may] = [open(true), open(false)];
  return must >= 0 ? Math.min(must, may) : may;
}

const isRadio = (target: EventTarget) => target instanceof HTMLInputElement && target.type === "radio";
const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => altKey || ctrlKey || metaKey;
