/** The municipalities of a KKR → those that are ticked. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Municipality } from "../../core/respondents/municipality";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    maxWidth: "640px",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(150px, 1fr))",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { minWidth: 0, overflowWrap: "anywhere" },
});

interface SeveralMunicipalitiesProps {
  readonly municipalities: readonly Municipality[];
  /** Their codes. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (ticked: ReadonlySet<string>) => void;
}

export function SeveralMunicipalities({ municipalities, ticked, tick }: SeveralMunicipalitiesProps) {
  const words = useTexts().pane.forms;
  const styles = useStyles();
  const change = (code: string, isTicked: boolean) =>
    tick(new Set(isTicked ? [...ticked, code] : [...ticked].filter((one) => one !== code)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.municipalities}</legend>
      <ul className={styles.list}>
        {municipalities.map(({ code, name }) => (
          <li key={code} className={styles.item}>
            <Checkbox
              label={name}
              checked={ticked.has(code)}
              onChange={(_, { checked }) => change(code, checked === true)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
