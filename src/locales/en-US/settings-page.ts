import type { Translation } from "../translation";
import type { settingsPage as zhCN } from "../zh-CN/settings-page";

/** Words of the page of settings. */
export const settingsPage: Translation<typeof zhCN> = {
  open: "Settings",
  heading: "Settings",
  back: "Back to the check",
  defaultName: "default rule set",
  judgedBy: "Rule set: {name}.",
  judgedWithoutHeuristics: "Rule set: {name}, without heuristic checks.",
  ruleSet: {
    heading: "Rule set",
    inForce: "In force:",
    sources: {
      workbook: "Stored with this workbook",
      user: "Your setting on this computer",
      default: "Comes with this tool",
    },
    place: "Keep the rule set that is chosen",
    places: {
      workbook: "With this workbook (for everybody who opens it)",
      user: "For you (in all workbooks on this computer)",
    },
    file: "Choose a rule set file…",
    useDefault: "Back to default",
    order: "The workbook's rule set goes before yours, and yours before the default one.",
  },
  heuristics: {
    heading: "Heuristic checks",
    label: "Heuristic checks (H rules)",
    explanation:
      "Checks that are inferred from wording and may be wrong. Switched off, no H rule is used; for you only.",
  },
  unusable: {
    workbook: "The rule set stored with this workbook has mistakes and was not used.",
    user: "The rule set stored for you has mistakes and was not used.",
  },
  outcomes: {
    kept: {
      workbook:
        "The rule set “{name}” is in force and stored with this workbook; save the workbook.",
      user: "The rule set “{name}” is in force in all your workbooks.",
    },
    hidden:
      "The rule set “{name}” is kept for you; this workbook has its own, “{workbook}”, which stays in force.",
    default: "The default rule set is in force again.",
    switchedOn: "Heuristic checks are on.",
    switchedOff: "Heuristic checks are off.",
    notStored:
      "Not stored: the browser gives this tool no room for settings. Keep the rule set with the workbook instead.",
    unreadable: "“{file}” cannot be read: it may have been moved, or is in use. Choose it again.",
    tooLarge: "“{file}” is too large for a rule set and was not taken.",
    refused: "“{file}” was not taken, because:",
  },
};
