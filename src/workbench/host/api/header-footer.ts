import { HEADER_FOOTER_PARTS } from "../../document/page-layout";
import { apiClass } from "../api-class";
import type { Json } from "../batch";
import { expectText } from "../expect";
import { HostError } from "../host-error";
import { changePage, pageOf } from "../model/page-layouts";
import { pascalCase } from "../query";
import type { Sheet } from "../model/sheet";

/** Excel takes no longer headers and footers. */
const LONGEST = 255;

/** `Excel.HeaderFooterGroup`: one for all pages. */
export const headerFooterGroup = apiClass<Sheet>({
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (sheet) => headerFooter(sheet) },
});

/** `Excel.HeaderFooter` */
const headerFooter = apiClass<Sheet>({
  name: "HeaderFooter",
  scalars: Object.fromEntries(
    HEADER_FOOTER_PARTS.map((part) => [
      pascalCase(part),
      (sheet: Sheet) => pageOf(sheet).headersFooters[part],
    ]),
  ),
  setters: Object.fromEntries(
    HEADER_FOOTER_PARTS.map((part) => [
      pascalCase(part),
      (sheet: Sheet, value: Json) => {
        const text = expectText(value);
        if (text.length > LONGEST) {
          throw new HostError("InvalidArgument", `${text.length} characters`);
        }
        changePage(sheet, { headersFooters: { ...pageOf(sheet).headersFooters, [part]: text } });
      },
    ]),
  ),
});
