import type { Locale } from "../../../declaration/locale";
import type { Annotation } from "../../../desk/annotate-file";
import { freeNames } from "../../../desk/free-names";
import { inLanes } from "../../../desk/worker/in-lanes";
import type { ReviewPool } from "../../../desk/worker/review-pool";
import { ANNOTATION_TEXTS } from "../../../report/annotations/annotation-texts";
import { REPORT_TEXTS } from "../../../report/report-texts";
import type { DeskState } from "../desk-state";
import type { ZippedFile } from "./zip-files";

/** Annotated copies, and the files of which there is none with the reason. */
export interface Copies {
  readonly files: readonly ZippedFile[];
  readonly left: readonly string[];
}

/** Copies of all received files that hold a declaration, with marks and notes; the files themselves stay as they are. */
export async function annotatedCopies(
  pool: ReviewPool<File>,
  { sources, files }: DeskState,
  locale: Locale,
): Promise<Copies> {
  const wanted = sources.flatMap((source, place) => {
    const reviewed = files[place];
    const isForm = reviewed?.rows.some(({ sheet }) => sheet !== null) ?? false;
    return reviewed && isForm ? [{ ...source, packed: reviewed.packed }] : [];
  });
  const names = freeNames(wanted.map(({ file }) => file));
  const copies: (ZippedFile | string)[] = [];
  await inLanes(pool.workers, wanted, async ({ source, file, packed }, index) => {
    const annotation = await pool.annotate(source, packed, locale);
    copies[index] =
      annotation.status === "annotated"
        ? { name: names[index] ?? file, bytes: annotation.bytes }
        : `${file}: ${reasonOf(annotation, locale)}`;
  });
  return {
    files: copies.filter((copy) => typeof copy !== "string"),
    left: copies.filter((copy) => typeof copy === "string"),
  };
}

function reasonOf(
  annotation: Exclude<Annotation, { status: "annotated" }>,
  locale: Locale,
): string {
  return annotation.status === "refused"
    ? ANNOTATION_TEXTS[locale].refused[annotation.kind]
    : REPORT_TEXTS[locale].unreadable[annotation.code];
}
