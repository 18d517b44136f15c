import { unzipSync } from "fflate";
import type { SheetAnnotations } from "../../../src/sheet/marks/annotations";
import { annotatedCopy, type AnnotatedCopy } from "../../../src/workbook/annotate/annotated-copy";
import { parseXml, serializeXml } from "../../../src/workbook/patch/xml";
import { readWorkbookPicture } from "../../../src/workbook/read-workbook-picture";

/** Marks of each level and notes, on every sheet that a file has. */
export function everySheet(bytes: Uint8Array): readonly SheetAnnotations[] {
  return readWorkbookPicture(bytes, "a.xlsx").sheets.map(({ name }) => annotations(name));
}

export function annotations(
  sheet: string,
  changes: Partial<SheetAnnotations> = {},
): SheetAnnotations {
  return {
    sheet,
    cells: { error: ["B5", "D5"], warning: ["A1"], info: ["C22"] },
    notes: [
      { cell: "B5", text: "基本支出 < 项目支出 & “其他”\n第二行" },
      { cell: "C22", text: '=HYPERLINK("x")' },
    ],
    ...changes,
  };
}

/** The copy of a file that can be annotated. @throws Error when it is refused */
export function annotated(bytes: Uint8Array, sheets: readonly SheetAnnotations[]): Uint8Array {
  return bytesOf(annotatedCopy(bytes, sheets));
}

export function cleared(bytes: Uint8Array): Uint8Array {
  return bytesOf(annotatedCopy(bytes, []));
}

function bytesOf(copy: AnnotatedCopy): Uint8Array {
  if (copy.status === "refused") {
    throw new Error(`Refused: ${copy.kind}`);
  }
  return copy.bytes;
}

/** Names of the parts that differ, byte by byte, or that one package has and the other has not. */
export function differentParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [before, after] = [hexParts(a), hexParts(b)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

function hexParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, content]) => [name.replaceAll("\\", "/"), Buffer.from(content).toString("hex")]),
  );
}

/** The parts of a package by what they say: markup written in one way, an empty list of formats left out. */
export function meaningOfParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    [...hexParts(bytes)].map(([name, hex]) => {
      const text = Buffer.from(hex, "hex").toString("utf8");
      return [
        name,
        /\.(?:xml|rels)$/.test(name)
          ? serializeXml(parseXml(text)).replace(/<(?:\w+:)?dxfs count="0"\/>/, "")
          : hex,
      ];
    }),
  );
}
