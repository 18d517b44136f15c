import { DataValidationErrorStyle } from "@univerjs/core";
import { withinReach } from "../../document/opening/engine-range";
import type { Area, CellPosition } from "../../../sheet/address";
import { HostError } from "../host-error";
import { withAreas } from "./anchored-rule";
import { intersection, subtractAll } from "./grid";
import type { SheetAreas } from "./object-model";
import { ANYTHING, isAnything, type Criteria } from "./validation-criteria";
import {
  addValidation,
  clearValidations,
  mapFormulas,
  validationAreas,
  validationRanges,
  validationsIn,
  type ValidationRule,
} from "./validation-rules";

/** All that a validation says, with formulas written for a given cell. */
export type ValidationSettings = Criteria &
  Pick<
    ValidationRule,
    | "allowBlank"
    | "error"
    | "errorStyle"
    | "errorTitle"
    | "prompt"
    | "promptTitle"
    | "showErrorMessage"
    | "showInputMessage"
  >;

/** Areas with the validation that holds for them. */
export interface ValidatedPart {
  readonly areas: readonly Area[];
  readonly settings: ValidationSettings;
}

/** What Excel says of cells without a validation, and adds to one that says nothing else. */
const DEFAULTS: ValidationSettings = {
  ...ANYTHING,
  allowBlank: true,
  error: "",
  errorStyle: DataValidationErrorStyle.STOP,
  errorTitle: "",
  prompt: "",
  promptTitle: "",
  showErrorMessage: true,
  showInputMessage: true,
};

/** The validations of some areas, formulas written for their first cell; areas without any have the defaults. */
export function validatedParts({ sheet, areas }: SheetAreas): ValidatedPart[] {
  const reached = areas.flatMap((area) => withinReach(area) ?? []);
  const anchor = firstCell(reached);
  const parts = validationsIn(sheet, reached).map((rule) => ({
    areas: common(validationAreas(rule), reached),
    settings: settingsOf(rule, anchor),
  }));
  const blank = subtractAll(
    reached,
    parts.flatMap((part) => part.areas),
  );
  return grouped(blank.length === 0 ? parts : [...parts, { areas: blank, settings: DEFAULTS }]);
}

/**
 * Changes what is said of every cell of some areas; the rules that reach over them keep what lies outside. Beyond the
 * engine's reach nothing is validated.
 * @param change New settings for old; formulas are written for the first cell of the areas.
 */
export function changeValidations(
  { sheet, areas }: SheetAreas,
  change: (settings: ValidationSettings) => ValidationSettings,
): void {
  const parts = grouped(
    validatedParts({ sheet, areas }).map((part) => ({
      areas: part.areas,
      settings: change(part.settings),
    })),
  );
  const reached = areas.flatMap((area) => withinReach(area) ?? []);
  const anchor = firstCell(reached);
  clearValidations(sheet, reached);
  for (const part of parts) {
    if (saysAnything(part.settings)) {
      addValidation(sheet, ruleOf(part, anchor));
    }
  }
}

function saysAnything({
  prompt,
  promptTitle,
  error,
  errorTitle,
  ...rest
}: ValidationSettings): boolean {
  return !isAnything(rest) || [prompt, promptTitle, error, errorTitle].some(Boolean);
}

function settingsOf(rule: ValidationRule, anchor: CellPosition): ValidationSettings {
  const cell = { top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column };
  const { type, operator, formula1, formula2, showDropDown } =
    mapFormulas(rule, (anchored) => [withAreas(anchored, [cell])])[0] ?? rule;
  const showErrorMessage = rule.showErrorMessage ?? false;
  return {
    ...{ type, operator, formula1, formula2, showDropDown },
    allowBlank: rule.allowBlank ?? true,
    error: rule.error ?? "",
    errorStyle: rule.errorStyle ?? DataValidationErrorStyle.STOP,
    errorTitle: rule.errorTitle ?? "",
    prompt: rule.prompt ?? "",
    promptTitle: rule.promptTitle ?? "",
    showErrorMessage,
    showInputMessage: rule.showInputMessage ?? false,
  };
}

function ruleOf(
  { areas, settings }: ValidatedPart,
  anchor: CellPosition,
): Omit<ValidationRule, "uid"> {
  const cell = {
    startRow: anchor.row,
    startColumn: anchor.column,
    endRow: anchor.row,
    endColumn: anchor.column,
  };
  const { errorStyle, ...rest } = settings;
  const isSilent = !settings.showErrorMessage && errorStyle === DataValidationErrorStyle.STOP;
  const rule: ValidationRule = {
    uid: "",
    ...rest,
    ranges: [cell],
    // The engine refuses what a rule of this style does not take, whether it is to show a message or not.
    ...(!isSilent && { errorStyle }),
  };
  const [moved] = mapFormulas(rule, (anchored) => [withAreas(anchored, areas)]);
  return { ...(moved ?? rule), ranges: validationRanges(areas) };
}

/** Parts that say the same are one. */
function grouped(parts: readonly ValidatedPart[]): ValidatedPart[] {
  const groups = new Map<string, { settings: ValidationSettings; areas: Area[] }>();
  for (const { areas, settings } of parts) {
    const key = JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
    const group = groups.get(key) ?? { settings, areas: [] };
    groups.set(key, group);
    group.areas.push(...areas);
  }
  return [...groups.values()];
}

function common(areas: readonly Area[], within: readonly Area[]): Area[] {
  return areas.flatMap((area) => within.flatMap((other) => intersection(area, other) ?? []));
}

/** @throws HostError when all lies beyond the engine's reach. */
function firstCell([first]: readonly Area[]): CellPosition {
  if (first === undefined) {
    throw new HostError("ApiNotImplemented", "DataValidation so far down or to the right");
  }
  return { row: first.top, column: first.left };
}
