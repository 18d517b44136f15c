import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../disclosure";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

interface SentenceListProps {
  readonly summary: string;
  readonly sentences: readonly string[];
}

/** Sentences in a line that opens. */
export function SentenceList({ summary, sentences }: SentenceListProps) {
  const styles = useStyles();
  return (
    <Disclosure summary={summary} lazy>
      <ul className={styles.list}>
        {sentences.map((sentence, index) => (
          <li key={`${index} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
