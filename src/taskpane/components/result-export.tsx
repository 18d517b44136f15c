import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Validation } from "../../commands/validate-open-workbook";
import type { Locale } from "../../declaration/locale";
import { fill } from "../../locales/translation";
import type { ExportPorts } from "../desk/exports/export-ports";
import type { PaneTexts } from "../locale/pane-texts";
import { useTexts } from "../locale/texts-context";
import { resultData } from "../view/result-data";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  outcome: { width: "100%", margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The result of the last click; put in words only while drawn, so that they follow the language. */
type Outcome =
  { readonly kind: "saved"; readonly file: string } | { readonly kind: "copied" | "notCopied" };

interface ResultExportProps {
  readonly validation: Validation;
  readonly locale: Locale;
  readonly ports: Pick<ExportPorts, "saveFile" | "copy">;
}

/** The last result as data: to save, or to copy where a pane cannot save. */
export function ResultExport({ validation, locale, ports }: ResultExportProps) {
  const styles = useStyles();
  const { data } = useTexts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = (): void => {
    const name = validation.fileName ?? data.unnamed;
    const file = fill(data.file, { name });
    ports.saveFile(file, new Blob([resultData(validation, locale)], { type: "application/json" }));
    setOutcome({ kind: "saved", file });
  };
  const copy = async (): Promise<void> => {
    const isCopied = await ports.copy(resultData(validation, locale));
    setOutcome({ kind: isCopied ? "copied" : "notCopied" });
  };
  return (
    <div className={styles.bar} role="group" aria-label={data.label}>
      <Button size="small" onClick={save}>
        {data.save}
      </Button>
      <Button size="small" onClick={() => void copy()}>
        {data.copy}
      </Button>
      <p role="status" className={styles.outcome}>
        {outcome === null ? "" : outcomeText(outcome, data)}
      </p>
    </div>
  );
}

function outcomeText(outcome: Outcome, texts: PaneTexts["data"]): string {
  return outcome.kind === "saved" ? fill(texts.saved, { file: outcome.file }) : texts[outcome.kind];
}
