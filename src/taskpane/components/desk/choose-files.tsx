import { useRef, useState, type ChangeEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  droppedFiles,
  inputFiles,
  workbooksAmong,
  type ChosenFiles,
} from "../../desk/chosen-files";
import { useTexts } from "../../locale/texts-context";
import { useControlStyles } from "../control-styles";

const ACCEPTED = ".xlsx,.xlsm,.xlsb,.xls,.et,.ods";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ChooseFilesProps {
  readonly busy: boolean;
  readonly onChoose: (chosen: ChosenFiles) => void;
}

/** Received workbooks: chosen one by one, by their folder, or dropped. */
export function ChooseFiles({ busy, onChoose }: ChooseFilesProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { choose } = useTexts().desk;
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = inputFiles(currentTarget.files);
    // The same files may be chosen again, when they were changed in between.
    currentTarget.value = "";
    if (chosen.length > 0) {
      onChoose(workbooksAmong(chosen));
    }
  };
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) {
          void droppedFiles(event.dataTransfer.items).then((dropped) => {
            onChoose(workbooksAmong(dropped));
          });
        }
      }}
    >
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => files.current?.click()}
        >
          {choose.files}
        </Button>
        <Button disabledFocusable={busy} onClick={() => folder.current?.click()}>
          {choose.folder}
        </Button>
      </div>
      <p className={styles.faint}>{choose.drop}</p>
      <input
        ref={files}
        type="file"
        multiple
        accept={ACCEPTED}
        className={controls.hidden}
        tabIndex={-1}
        aria-hidden
        onChange={take}
      />
      <input
        ref={folder}
        type="file"
        multiple
        // React knows no other way to write it; every browser of an Office does.
        {...{ webkitdirectory: "" }}
        className={controls.hidden}
        tabIndex={-1}
        aria-hidden
        onChange={take}
      />
    </div>
  );
}
