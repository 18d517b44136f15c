import type { DeskFile } from "../../desk/worker/review-methods";

/** Remarks on declarations that are no longer in the table, kept in case their files are chosen again. */
export type KeptRemarks = Readonly<Record<string, string>>;

type Remarks = Readonly<Record<string, string>>;

/** @returns the key of a declaration in the table, by the places of its file and of itself in it */
type KeyOf = (place: { readonly file: number; readonly index: number }) => string;

/** What is kept when these files leave the table: also what was kept before. */
export function keepRemarks(
  kept: KeptRemarks,
  files: readonly (DeskFile | null)[],
  remarks: Remarks,
  keyOf: KeyOf,
): KeptRemarks {
  const leaving = files.flatMap((file, place) =>
    file === null
      ? []
      : file.rows.flatMap(({ index }) => {
          const remark = remarks[keyOf({ file: place, index })];
          return remark === undefined ? [] : [[keptKey(file, index), remark] as const];
        }),
  );
  return { ...kept, ...Object.fromEntries(leaving) };
}

/** The remarks that were kept on these files, by their keys in the table. */
export function remarksAgain(
  kept: KeptRemarks,
  some: readonly (readonly [place: number, file: DeskFile])[],
  keyOf: KeyOf,
): Remarks {
  return Object.fromEntries(
    some.flatMap(([place, file]) =>
      file.rows.flatMap(({ index }) => {
        const remark = kept[keptKey(file, index)];
        return remark === undefined ? [] : [[keyOf({ file: place, index }), remark] as const];
      }),
    ),
  );
}

/** A file is known again by its content, which may have got another name; by its name where that is all there is. */
function keptKey({ hash, file }: DeskFile, index: number): string {
  return hash === null ? `name ${file} ${index}` : `content ${hash} ${index}`;
}
