import { VerdictCard } from "./verdict-card";

/** The workbook holds nothing that could be judged: why, and what to do. */
export function Unrecognised({ sentence }: { readonly sentence: string }) {
  return (
    <VerdictCard verdict="unrecognised">
      <p style={{ margin: 0 }}>{sentence}</p>
    </VerdictCard>
  );
}
