import type { DeskFile } from "../../desk/worker/review-methods";
import type { Remarks } from "./remark-store";

/** @returns the key of a declaration in the table, by the places of its file and of itself in it */
type KeyOf = (place: { readonly file: number; readonly index: number }) => string;

/** What is kept when these files leave the table: also what was kept before. */
export function keepRemarks(
  kept: Remarks,
  files: readonly (DeskFile | null)[],
  remarks: Remarks,
  keyOf: KeyOf,
): Remarks {
  const leaving = files.flatMap((file, place) =>
    (file?.rows ?? []).flatMap(({ index }) => {
      const key = remarkKey(file, index);
      const remark = remarks[keyOf({ file: place, index })];
      return remark === undefined || key === null ? [] : [[key, remark] as const];
    }),
  );
  return { ...kept, ...Object.fromEntries(leaving) };
}

/** The remarks that were kept on these files, by their keys in the table. */
export function remarksAgain(
  kept: Remarks,
  some: readonly (readonly [place: number, file: DeskFile])[],
  keyOf: KeyOf,
): Remarks {
  return Object.fromEntries(
    some.flatMap(([place, file]) =>
      file.rows.flatMap(({ index }) => {
        const remark = kept[remarkKey(file, index) ?? ""];
        return remark === undefined ? [] : [[keyOf({ file: place, index }), remark] as const];
      }),
    ),
  );
}

/** Key of a declaration by the content of its file, which may have got another name; null for a file that was not read. */
export function remarkKey(file: Pick<DeskFile, "hash"> | null, index: number): string | null {
  const hash = file?.hash ?? null;
  return hash === null ? null : `${hash} ${index}`;
}
