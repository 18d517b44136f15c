import type { Locale } from "../../../declaration/locale";
import type { Annotation } from "../../../desk/annotate-file";
import { freeNames } from "../../../desk/free-names";
import { inLanes } from "../../../desk/worker/in-lanes";
import type { DeskFile } from "../../../desk/worker/review-methods";
import type { ReviewPool } from "../../../desk/worker/review-pool";
import { ANNOTATION_TEXTS } from "../../../report/annotations/annotation-texts";
import { REPORT_TEXTS } from "../../../report/report-texts";
import { unreviewed, type DeskState } from "../desk-state";
import { DESK_TEXTS } from "../desk-texts";
import type { LeftFile } from "./left-files";
import type { ZippedFile } from "./zip-files";

/** Annotated copies, and all other files with the reason why there is none. */
export interface Copies {
  readonly files: readonly ZippedFile[];
  readonly left: readonly LeftFile[];
}

/** Copies of all received files that hold a declaration, with marks and notes; the files themselves stay as they are. */
export async function annotatedCopies(
  pool: ReviewPool<File>,
  state: Pick<DeskState, "sources" | "files">,
  locale: Locale,
): Promise<Copies> {
  const { noForm, unreviewed: stopped } = DESK_TEXTS[locale].exports;
  const reviewed = state.sources.flatMap((source, place) => {
    const file = state.files[place] ?? null;
    return file === null ? [] : [{ ...file, ...source }];
  });
  const isForm = ({ rows }: DeskFile): boolean => rows.some(({ sheet }) => sheet !== null);
  const wanted = reviewed.filter(isForm);
  const names = freeNames(wanted.map(({ file }) => file));
  const copies: (ZippedFile | LeftFile)[] = [];
  await inLanes(pool.workers, wanted, async ({ source, file, packed }, index) => {
    const annotation = await pool.annotate(source, packed, locale);
    copies[index] =
      annotation.status === "annotated"
        ? { name: names[index] ?? file, bytes: annotation.bytes }
        : { file, reason: reasonOf(annotation, locale) };
  });
  return {
    files: copies.filter((copy) => "bytes" in copy),
    left: [
      ...copies.filter((copy) => "reason" in copy),
      ...reviewed.filter((one) => !isForm(one)).map(({ file }) => ({ file, reason: noForm })),
      ...unreviewed(state).map((file) => ({ file, reason: stopped })),
    ],
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
