/** The choice of recommendation set, with the way to a set of one's own. */
import { Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { formOf } from "../../core/forms";
import { short } from "../../language/quoting/shown";
import { Foreign } from "../kit/Foreign";
import { useTexts } from "../state/useTexts";
import { setName } from "../../core/sets/setName";
import type { Sets } from "./useSets";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    marginBottom: tokens.spacingVerticalL,
  },
  field: { width: "100%", maxWidth: "640px", gridTemplateColumns: "minmax(0, 1fr)" },
  wrong: { color: tokens.colorPaletteRedForeground1, margin: 0 },
});

export function SetChoice({ sets }: { readonly sets: Sets }) {
  const texts = useTexts();
  const words = texts.pane.forms;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { chosen } = sets;
  const { from, to } = chosen.period;
  return (
    <div className={styles.group}>
      <Field
        className={styles.field}
        label={words.set}
        hint={words.setLine(texts.form.years(from, to), formOf(chosen).extent(texts))}
      >
        <Select value={chosen.id} onChange={(_, { value }) => sets.choose(value)}>
          {sets.all.map((set) => (
            <option key={set.id} value={set.id}>
              {short(`${setName(set)}: ${set.title}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Link as="button" onClick={() => picker.current?.click()}>
        {words.otherSet}
      </Link>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.json"
        hidden
        data-picks="set"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void sets.addFile(file, texts);
        }}
      />
      {sets.wrong && (
        <div role="alert" className={styles.wrong}>
          {words.setWrong(sets.wrong.file)}
          <ul>
            {sets.wrong.problems.map((problem) => (
              <li key={problem}>
                <Foreign>{problem}</Foreign>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
