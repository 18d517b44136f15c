import { checkWorkbook } from "../../src/review/check-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { accepted, partOf, withCustomXml } from "./acceptances";
import { sample, type SAMPLES } from "./samples";
import { editParts } from "./zip-parts";

/**
 * A sample in which everything that can be accepted is accepted for one reason, as somebody who fills it in may do.
 */
export function acceptedSample(name: (typeof SAMPLES)[number], reason: string): Uint8Array {
  const checked = checkWorkbook(readWorkbookPicture(sample(name), name));
  const declarations = checked.status === "checked" ? checked.declarations : [];
  const acceptances = declarations.flatMap(({ findings, declaration }) =>
    findings
      .filter(({ severity }) => severity !== "error")
      .map((finding) => accepted(finding, declaration, reason)),
  );
  return withCustomXml(sample(name), partOf(...acceptances));
}

/** The workbook with a cell in the last row and column of its first sheet, which is too large then to be examined. */
export function withFarCell(bytes: Uint8Array): Uint8Array {
  return editParts(bytes, {
    "xl/worksheets/sheet1.xml": (sheet) =>
      sheet
        .replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace(
          "</sheetData>",
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        ),
  });
}
