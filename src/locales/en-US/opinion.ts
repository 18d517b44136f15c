import type { opinion as zhCN } from "../zh-CN/opinion";
import type { Translation } from "../translation";

/** Words of the opinion slip. */
export const opinion: Translation<typeof zhCN> = {
  title: "Opinion on the declaration of performance targets",
  sheetName: "Opinion {department}",
  facts: {
    department: "Department",
    year: "Year",
    file: "File",
    form: "Form",
    date: "Reviewed on",
    ruleSet: "Rule set",
    verdict: "Verdict",
  },
  form: "{edition}, sheet “{sheet}”, {range}",
  date: "{year}-{month}-{day}",
  verdict: "{verdict}: {counts}",
  accepted: ", {accepted}",
  columns: {
    place: "Place",
    severity: "Level",
    sentence: "Finding",
    remedy: "How to correct it",
  },
  head: "Head of the form",
  section: "{name} ({count})",
  nothingFound: "Nothing has to be corrected.",
  acceptedHeading: "Accepted findings ({count})",
  notCheckedHeading: "Not checked",
  notChecked: "{rule} {title}: not checked because of {causes}.",
  cause: "{name} {cell}",
  list: ", ",
  remarksHeading: "Reviewer's remarks",
  signature: "Reviewer (signature): ____________________    Date: ____________________",
  cut: "… (too long, cut here)",
  failedHeading: "Files that could not be reviewed",
  unreviewedHeading: "Files that were not checked (the review was stopped)",
};
