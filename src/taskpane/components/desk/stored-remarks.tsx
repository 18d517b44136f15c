import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Question } from "../question";

const useStyles = makeStyles({
  line: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface StoredRemarksProps {
  readonly count: number;
  readonly onDelete: () => void;
}

/** Says that remarks are stored on this computer, and deletes them. */
export function StoredRemarks({ count, onDelete }: StoredRemarksProps) {
  const styles = useStyles();
  const { remarks } = usePageTexts(DESK_TEXTS).choose;
  const [asking, setAsking] = useState(false);
  const keep = () => {
    setAsking(false);
  };
  return asking ? (
    <Question
      text={fill(remarks.question, { count })}
      answers={[
        { text: remarks.cancel, onGive: keep },
        { text: remarks.confirm, onGive: onDelete },
      ]}
      onDismiss={keep}
    />
  ) : (
    <p className={styles.line}>
      {fill(remarks.kept, { count })}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        {remarks.remove}
      </Button>
    </p>
  );
}
