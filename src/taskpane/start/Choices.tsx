/** What one can do when neither a form nor an overview is open. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { DocumentAdd24Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentSearch24Regular } from "@fluentui/react-icons/svg/document-search";
import { Merge24Regular } from "@fluentui/react-icons/svg/merge";
import { TaskListSquareAdd24Regular } from "@fluentui/react-icons/svg/task-list-square-add";
import { useId, useRef, type ReactElement, type ReactNode } from "react";
import { usePane } from "../state/PaneContext";
import { ScreenHeading } from "../kit/ScreenHeading";
import type { Opened } from "../state/useOpened";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "640px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  choice: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    // In high contrast the background is so bright that only the letters meant for it can be read.
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      "& *": { color: tokens.colorNeutralForeground1Hover },
    },
  },
  icon: { color: tokens.colorBrandForeground1 },
  name: {
    display: "block",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": {
      content: '""',
      position: "absolute",
      inset: 0,
      borderRadius: tokens.borderRadiusLarge,
    },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  about: { display: "block", color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  arrow: { color: tokens.colorNeutralForeground3 },
  remark: { color: tokens.colorPaletteRedForeground1 },
  safe: { marginTop: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2 },
});

interface ChoicesProps {
  readonly opened: Opened;
  /** Why the file that was chosen is not shown. */
  readonly remark?: string;
  /** What else there is to say of what is open. */
  readonly children?: ReactNode;
}

export function Choices({ opened: { workbook, silent, chooseFile }, remark, children }: ChoicesProps) {
  const { words, goTo } = usePane();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { start } = words;
  return (
    <>
      <ScreenHeading>{start.heading}</ScreenHeading>
      {silent && <p role="status">{start.silent}</p>}
      {remark !== undefined && (
        <p role="alert" className={styles.remark}>
          {remark}
        </p>
      )}
      <ul className={styles.list}>
        <Choice
          icon={<DocumentAdd24Regular />}
          name={start.forms}
          about={start.formsAbout}
          choose={() => goTo("makeForms")}
        />
        <Choice
          icon={<Merge24Regular />}
          name={start.merge}
          about={start.mergeAbout}
          choose={() => goTo("merge")}
        />
        <Choice
          icon={<TaskListSquareAdd24Regular />}
          name={start.sets}
          about={start.setsAbout}
          choose={() => goTo("sets")}
        />
        {workbook === null && (
          <Choice
            icon={<DocumentSearch24Regular />}
            name={start.open}
            about={start.openAbout}
            choose={() => picker.current?.click()}
          />
        )}
      </ul>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        data-picks="form-or-overview"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          void chooseFile(file);
          goTo("start");
        }}
      />
      {children}
      <p className={styles.safe}>{words.safe}</p>
    </>
  );
}

interface ChoiceProps {
  readonly icon: ReactElement;
  readonly name: string;
  readonly about: string;
  readonly choose: () => void;
}

/** The name is the button, and the button reaches over the whole card. */
function Choice({ icon, name, about, choose }: ChoiceProps) {
  const styles = useStyles();
  const aboutId = useId();
  return (
    <li className={styles.choice}>
      <span className={styles.icon}>{icon}</span>
      <span>
        <button type="button" className={styles.name} aria-describedby={aboutId} onClick={choose}>
          {name}
        </button>
        <span id={aboutId} className={styles.about}>
          {about}
        </span>
      </span>
      <ChevronRight20Regular className={styles.arrow} />
    </li>
  );
}
