import type { Element } from "@xmldom/xmldom";
import type { PageSetup } from "hucre";
import { childOf, isOn } from "../../../workbook/patch/xml";
import {
  MARGINS,
  NEW_PAGE,
  PAPER_TYPES,
  POINTS_PER_INCH,
  type PageLayout,
  type PrintZoom,
  type TitleLines,
} from "../page-layout";
import { areasOfReference } from "./engine-range";

type HeadersFooters = PageLayout["headersFooters"];

/** A paper that is not stated is this one (ECMA-376 part 1, 18.3.1.63). */
const UNSTATED_PAPER = "Letter";

/**
 * How a sheet is printed.
 * @param sheet The root of its part.
 * @param names What hucre read from the names that belong to printing.
 */
export function pageLayout(sheet: Element, names: PageSetup | undefined): PageLayout {
  const setup = childOf(sheet, "pageSetup");
  const options = childOf(sheet, "printOptions");
  const isOption = (name: string): boolean => options !== undefined && isOn(options, name);
  return {
    orientation: setup?.getAttribute("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: setup === undefined ? NEW_PAGE.paperSize : paper(setup),
    zoom: zoom(sheet, setup),
    centerHorizontally: isOption("horizontalCentered"),
    centerVertically: isOption("verticalCentered"),
    margins: margins(childOf(sheet, "pageMargins")),
    headersFooters: headersFooters(childOf(sheet, "headerFooter")),
    printArea: printArea(names?.printArea),
    titleRows: titleRows(names?.printTitlesRow),
    titleColumns: titleColumns(names?.printTitlesColumn),
  };
}

function paper(setup: Element): PageLayout["paperSize"] {
  return PAPER_TYPES[Number(setup.getAttribute("paperSize") ?? "1") - 1] ?? UNSTATED_PAPER;
}

/** Fitted to pages only where the sheet says so; 0 pages leave the number open. */
function zoom(sheet: Element, setup: Element | undefined): PrintZoom {
  const properties = childOf(sheet, "sheetPr");
  const pages = properties && childOf(properties, "pageSetUpPr");
  if (pages === undefined || !isOn(pages, "fitToPage")) {
    return { scale: Number(setup?.getAttribute("scale") ?? "100") };
  }
  const wide = Number(setup?.getAttribute("fitToWidth") ?? "1");
  const high = Number(setup?.getAttribute("fitToHeight") ?? "1");
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(high > 0 && { verticalFitToPages: high }),
  };
}

/** The file measures in inches. */
function margins(element: Element | undefined): PageLayout["margins"] {
  const stated = MARGINS.filter((name) => element?.hasAttribute(name)).map((name) => {
    const points = Number(element?.getAttribute(name)) * POINTS_PER_INCH;
    return [name, Math.round(points * 100) / 100] as const;
  });
  return { ...NEW_PAGE.margins, ...Object.fromEntries(stated) };
}

/** The headers and footers of the odd pages, which are those of all pages. */
function headersFooters(element: Element | undefined): HeadersFooters {
  const text = (name: string): string => (element && childOf(element, name)?.textContent) ?? "";
  const header = sections(text("oddHeader"));
  const footer = sections(text("oddFooter"));
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** The parts of a text such as `&L左&C第 &P 页`; what precedes the first code is the middle. */
function sections(text: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const [token] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    switch (token) {
      case "&L":
        current = "L";
        break;
      case "&C":
        current = "C";
        break;
      case "&R":
        current = "R";
        break;
      default:
        parts[current] += token;
    }
  }
  return parts;
}

/** The areas of a list such as `$A$1:$C$5,'表 一'!$E$1`. */
function printArea(text: string | undefined): PageLayout["printArea"] {
  const references = text?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return references.flatMap((reference) =>
    areasOfReference(reference.slice(reference.lastIndexOf("!") + 1)),
  );
}

function titleRows(text: string | undefined): TitleLines | null {
  const [area] = areasOfReference(text ?? "");
  return area ? { first: area.top, last: area.bottom } : null;
}

function titleColumns(text: string | undefined): TitleLines | null {
  const [area] = areasOfReference(text ?? "");
  return area ? { first: area.left, last: area.right } : null;
}
