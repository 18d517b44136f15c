import type { Translation } from "../translation";
import type { across as zhCN } from "../zh-CN/across";

export const across: Translation<typeof zhCN> = {
  sameFiles: "Files with the very same content: {files}.",
  sameDepartment:
    "{department} has {count} declarations ({year}): {files}. Check which of them counts.",
  year: "{year}",
  noYear: "no year",
  rows: "“{a}” and “{b}” have {count} indicators that are the same (up to {consecutive} in a row), for example: {examples}. Check whether they were copied.",
  passage:
    "“{a}” ({aField}) and “{b}” ({bField}) share {length} characters in a row: “{run}”. Check whether they were copied.",
  whole:
    "“{a}” ({aField}) and “{b}” ({bField}) are the same: “{run}”. Check whether it was copied.",
  foreignName:
    "The declaration of “{department}” names “{name}” in {cells} places (such as {cell}, “{quote}”). Check whether the text was taken from another department.",
  list: ", ",
};
