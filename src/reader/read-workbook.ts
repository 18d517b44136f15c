import type { Declaration } from "../declaration/declaration";
import { onceFor } from "../declaration/remembered";
import type { UnrecognisedReason } from "../declaration/unrecognised-reason";
import type { Edition } from "../editions/edition";
import { isSpareSheet } from "../editions/spare-forms";
import type { WorkbookPicture } from "../sheet/sheet-picture";
import { findCovers } from "./find-covers";
import { formFinder, hasTable, type FormFinder, type SheetForms } from "./find-forms";
import type { FormFrame } from "./form-frame";
import { readDeclaration } from "./read-declaration";
import { editionRecogniser } from "./recognise-edition";

/** The declarations of a workbook, or why there are none. */
export type WorkbookReading =
  | { readonly status: "read"; readonly declarations: readonly Declaration[] }
  | {
      readonly status: "unrecognised";
      readonly reason: UnrecognisedReason;
      /** Sheet whose kind was recognised, where one was. */
      readonly sheet: string | null;
    };

/**
 * Reads every declaration of a workbook, those on visible sheets first; all after the first are marked
 * as additional. Those on sheets called 空白表样, 填写示例 and the like come last. Never throws, whatever the cells hold.
 */
export function readWorkbook(
  workbook: WorkbookPicture,
  editions: readonly Edition[],
): WorkbookReading {
  const { findForms, recognise } = preparedFor(editions);
  const sheets = workbook.sheets.map(findForms);
  const forms = chooseForms(sheets);
  if (forms.length === 0) {
    return unrecognised(sheets);
  }
  const around = {
    fileName: workbook.fileName,
    isOnlyForm: forms.length === 1,
    ...findCovers(sheets, forms),
  };
  const visible = forms.filter(({ sheet }) => sheet.visibility === "Visible");
  const hidden = forms.filter(({ sheet }) => sheet.visibility !== "Visible");
  const read = [...visible, ...hidden].map((form) => readDeclaration(recognise(form), around));
  const own = read.filter(({ sheet }) => !isSpareSheet(sheet));
  const spare = read.filter(({ sheet }) => isSpareSheet(sheet));
  return {
    status: "read",
    declarations: [...own, ...spare].map((declaration, index) => ({
      ...declaration,
      additional: index > 0,
    })),
  };
}

/** What the labels of all editions give, prepared once for all workbooks that are read by them. */
interface Prepared {
  readonly findForms: FormFinder;
  readonly recognise: ReturnType<typeof editionRecogniser>;
}

const preparedFor: (editions: readonly Edition[]) => Prepared = onceFor((editions) => ({
  findForms: formFinder(editions),
  recognise: editionRecogniser(editions),
}));

/** Real forms; without any, the candidate with most sections: a title may stand alone on a ruined form. */
function chooseForms(sheets: readonly SheetForms[]): readonly FormFrame[] {
  const candidates = sheets.flatMap(({ declarations }) => declarations);
  const real = candidates.filter(hasTable);
  return real.length > 0
    ? real
    : [...candidates].sort((a, b) => b.sections.length - a.sections.length).slice(0, 1);
}

function unrecognised(sheets: readonly SheetForms[]): WorkbookReading {
  const other = sheets.find(({ otherKind }) => otherKind !== null);
  if (other?.otherKind) {
    return { status: "unrecognised", reason: other.otherKind, sheet: other.sheet.name };
  }
  const isEmpty = sheets.every(({ cells }) => cells.filled.length === 0);
  return { status: "unrecognised", reason: isEmpty ? "empty" : "none", sheet: null };
}
