import { DataValidationErrorStyle } from "@univerjs/core";
import { apiClass, type ApiClass } from "../api-class";
import type { Json } from "../batch";
import { expectFlag, expectObject } from "../expect";
import { HostError } from "../host-error";
import type { ObjectModel, SheetAreas } from "../model/object-model";
import { requireUnprotected } from "../model/protection";
import { ANYTHING, criteriaType, fromApiRule, toApiRule } from "../model/validation-criteria";
import { clearValidations } from "../model/validation-rules";
import {
  changeValidations,
  validatedParts,
  type ValidationSettings,
} from "../model/validation-settings";
import { readApiRule } from "./validation-rule";

/** `Excel.DataValidationAlertStyle` */
const ALERT_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const satisfies Record<string, DataValidationErrorStyle>;

/** Excel shows no longer titles and messages. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** `Excel.DataValidation` */
export function dataValidationClass(model: ObjectModel): ApiClass<SheetAreas> {
  return apiClass<SheetAreas>({
    name: "DataValidation",
    scalars: {
      ErrorAlert: (target) =>
        common(target, ({ error = "", errorTitle = "", showErrorMessage, errorStyle }) => ({
          message: error,
          showAlert: showErrorMessage === true,
          style: alertStyle(errorStyle),
          title: errorTitle,
        })),
      IgnoreBlanks: (target) => common(target, ({ allowBlank }) => allowBlank === true),
      Prompt: (target) =>
        common(target, ({ prompt = "", promptTitle = "", showInputMessage }) => ({
          message: prompt,
          showPrompt: showInputMessage === true,
          title: promptTitle,
        })),
      Rule: (target) => common(target, toApiRule),
      Type: typeOf,
    },
    setters: {
      ErrorAlert: (target, value) => {
        const alert = messageOf(value);
        const showErrorMessage = flagOf(value, "showAlert");
        const errorStyle = ALERT_STYLES[styleName(value)];
        change(target, (settings) => ({
          ...settings,
          error: alert.message,
          errorTitle: alert.title,
          showErrorMessage,
          errorStyle,
        }));
      },
      IgnoreBlanks: (target, value) => {
        const allowBlank = expectFlag(value);
        change(target, (settings) => ({ ...settings, allowBlank }));
      },
      Prompt: (target, value) => {
        const { message, title } = messageOf(value);
        const showInputMessage = flagOf(value, "showPrompt");
        change(target, (settings) => ({
          ...settings,
          prompt: message,
          promptTitle: title,
          showInputMessage,
        }));
      },
      Rule: (target, value, objectAt) => {
        const rule = readApiRule(value, (id) => model.areaOf(objectAt(id)));
        const criteria = Object.keys(rule).length === 0 ? ANYTHING : fromApiRule(rule);
        change(target, (settings) => ({ ...settings, ...criteria }));
      },
    },
    methods: {
      Clear: ({ sheet, areas }) => {
        requireUnprotected(sheet);
        clearValidations(sheet, areas);
        return null;
      },
    },
  });
}

/** Some cells without a rule among others make it mixed, different rules inconsistent. */
function typeOf(target: SheetAreas): string {
  const rules = new Map(
    validatedParts(target).map(({ settings }) => [
      JSON.stringify(toApiRule(settings)),
      criteriaType(settings),
    ]),
  );
  const types = new Set(rules.values());
  const [type = "None"] = types;
  if (rules.size <= 1) {
    return type;
  }
  return types.has("None") ? "MixedCriteria" : "Inconsistent";
}

/** What is said of all cells; null when they differ. */
function common(target: SheetAreas, read: (settings: ValidationSettings) => Json): Json {
  const values = new Map(
    validatedParts(target).map(({ settings }) => {
      const value = read(settings);
      return [JSON.stringify(value), value];
    }),
  );
  const [value = null] = values.values();
  return values.size > 1 ? null : value;
}

function change(
  target: SheetAreas,
  of: (settings: ValidationSettings) => ValidationSettings,
): void {
  requireUnprotected(target.sheet);
  changeValidations(target, of);
}

function alertStyle(style: DataValidationErrorStyle | undefined): string {
  return Object.entries(ALERT_STYLES).find(([, own]) => own === style)?.[0] ?? "Stop";
}

function styleName(value: Json): keyof typeof ALERT_STYLES {
  const { style = "Stop" } = expectObject(value);
  switch (style) {
    case "Stop":
    case "Warning":
    case "Information":
      return style;
    default:
      throw new HostError("InvalidArgument");
  }
}

function messageOf(value: Json): { readonly message: string; readonly title: string } {
  const { message = "", title = "" } = expectObject(value);
  if (typeof message !== "string" || typeof title !== "string") {
    throw new HostError("InvalidArgument");
  }
  if (message.length > LONGEST_MESSAGE || title.length > LONGEST_TITLE) {
    throw new HostError("InvalidArgument", `${title.length}, ${message.length} characters`);
  }
  return { message, title };
}

/** Shown unless it says otherwise. */
function flagOf(value: Json, name: string): boolean {
  return expectFlag(expectObject(value)[name] ?? true);
}
