import type { Translation } from "../translation";
import type { across as zhCN } from "../zh-CN/across";

export const across: Translation<typeof zhCN> = {
  sameFiles: "Files with the very same content: {files}.",
  sameDepartment:
    "{department} has {count} declarations ({year}): {files}. Check which of them counts.",
  year: "{year}",
  noYear: "no year",
  formAt: "{department} ({place})",
  rows: "“{a}” and “{b}” have {count} indicators that are the same (up to {consecutive} in a row), for example: {examples}. Check whether they were copied.",
  passage:
    "“{a}” ({aField}) and “{b}” ({bField}) share {length} characters in a row: “{run}”. Check whether they were copied.",
  whole:
    "“{a}” ({aField}) and “{b}” ({bField}) are the same: “{run}”. Check whether it was copied.",
  foreignName:
    "The declaration of “{department}” names “{name}” in {cells} places (such as {cell}, “{quote}”). Check whether the text was taken from another department.",
  list: ", ",
  kinds: {
    sameFiles: "Same file",
    sameDepartments: "Same department",
    copies: "Copied text",
    foreignNames: "Other department named",
  },
  sheets: { matters: "Across departments", totals: "Totals by year" },
  titles: { matters: "Across departments", totals: "Budget totals by year" },
  columns: {
    kind: "Kind",
    matter: "What was found",
    year: "Year",
    item: "Item",
    sum: "Total",
    counted: "Forms counted",
    notCounted: "Not counted",
  },
  nothingFound: "Nothing was found twice, copied or named after another department.",
  totalsSubtitle:
    "Amounts in 10,000 yuan. Files with the same content count once; blank and unreadable amounts are left out",
  several: {
    counted:
      "Several declarations of one department for one year are all counted: {departments}. Check which of them counts; see the sheet “Across departments”.",
    department: "{department} ({year}, {count} declarations)",
    more: "{named} and others, {count} departments in all",
  },
  tooLarge: "too large",
};
