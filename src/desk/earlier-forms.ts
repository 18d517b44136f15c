import type { EarlierForm } from "../declaration/declaration";

/** Forms of earlier years as JSON: handed over with every file, and unpacked once. */
export type PackedForms = string;

/** Packs what the rules compare with; a form's cells and layout are left out. */
export function packForms(forms: readonly EarlierForm[]): PackedForms {
  return JSON.stringify(
    forms.map(({ year, department, indicators }): EarlierForm => ({
      year,
      department,
      indicators,
    })),
  );
}

/** @throws TypeError when the text is not what `packForms` gives. */
function unpackForms(packed: PackedForms): readonly EarlierForm[] {
  const forms: unknown = JSON.parse(packed);
  if (!Array.isArray(forms) || !forms.every(isForm)) {
    throw new TypeError("Not packed forms");
  }
  return forms;
}

/** Unpacks the forms of the first file, and again only when they are others. */
export function formsReader(): (packed: PackedForms | undefined) => readonly EarlierForm[] {
  let known: { readonly packed: PackedForms; readonly forms: readonly EarlierForm[] } | null = null;
  return (packed) => {
    if (packed === undefined) {
      return [];
    }
    known = known?.packed === packed ? known : { packed, forms: unpackForms(packed) };
    return known.forms;
  };
}

function isForm(value: unknown): value is EarlierForm {
  return (
    typeof value === "object" && value !== null && "department" in value && "indicators" in value
  );
}
