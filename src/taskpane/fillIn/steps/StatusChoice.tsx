/** The values that an item may have → large choices, each with its word and its symbol. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ValueLook } from "../../../core/intake/formLayout";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", gap: tokens.spacingHorizontalS },
  choice: {
    position: "relative",
    flex: "1 1 0",
    minWidth: 0,
    display: "grid",
    justifyItems: "center",
    alignContent: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    // In high contrast the ground is so bright that only the letters meant for it can be read.
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chosen: {
    border: `3px solid ${tokens.colorNeutralForeground1}`,
    padding: `calc(${tokens.spacingVerticalS} - 2px) 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
  symbol: {
    width: "44px",
    height: "32px",
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase400,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

export interface StatusOption {
  readonly value: string;
  /** As it is called by name: "Grøn". */
  readonly name: string;
  readonly look: ValueLook;
}

interface StatusChoiceProps {
  readonly label: string;
  readonly options: readonly StatusOption[];
  /** Null while nothing is chosen. */
  readonly chosen: string | null;
  /** Id of what is asked about. */
  readonly about: string;
  readonly choose: (value: string) => void;
}

export function StatusChoice({ label, options, chosen, about, choose }: StatusChoiceProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={about}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {options.map(({ value, name: word, look: { fill, text, symbol } }) => (
          <label key={value} className={mergeClasses(styles.choice, value === chosen && styles.chosen)}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span aria-hidden className={styles.symbol} style={{ backgroundColor: fill, color: text }}>
              {symbol}
            </span>
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
