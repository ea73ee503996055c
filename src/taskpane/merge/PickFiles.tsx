/** The choice of returned files: one by one, a whole folder, or dropped on the pane. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState } from "react";
import { useTexts } from "../state/useTexts";
import { chosenFiles, droppedFiles } from "./chosenFiles";

const useStyles = makeStyles({
  area: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    maxWidth: "640px",
    boxSizing: "border-box",
    padding: tokens.spacingVerticalL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  drop: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PickFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly primary: boolean;
  /** Whether a whole folder can be picked here. */
  readonly folders: boolean;
}

export function PickFiles({ onFiles, primary, folders }: PickFilesProps) {
  const words = useTexts().pane.merge;
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (input: HTMLInputElement) => {
    const chosen = chosenFiles(input.files ?? []);
    // So that the same files can be chosen again.
    input.value = "";
    onFiles(chosen);
  };
  return (
    <div
      className={mergeClasses(styles.area, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <div className={styles.buttons}>
        <Button
          appearance={primary ? "primary" : "secondary"}
          icon={<DocumentMultiple20Regular />}
          onClick={() => files.current?.click()}
        >
          {words.chooseFiles}
        </Button>
        {folders && (
          <Button icon={<FolderOpen20Regular />} onClick={() => folder.current?.click()}>
            {words.chooseFolder}
          </Button>
        )}
      </div>
      <p className={styles.drop}>{over ? words.dropHere : words.drop}</p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-picks="returns"
        onChange={({ target }) => take(target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        data-picks="folder"
        onChange={({ target }) => take(target)}
      />
    </div>
  );
}
