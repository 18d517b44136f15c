/** Why a workbook was not recognised: nothing like a declaration, or a form of another kind. */
export type UnrecognisedReason = "empty" | "none" | "project" | "self-evaluation" | "monitoring";
