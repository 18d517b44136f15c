import type { Translation } from "../translation";
import type { settingsPage as zhCN } from "../zh-CN/settings-page";

/** Words of the page of settings. */
export const settingsPage: Translation<typeof zhCN> = {
  ruleSet: {
    heading: "Rule set",
    inForce: "In force: ",
    sources: {
      workbook: "Stored with this workbook",
      user: "Your setting on this computer",
      office: "Your office's settings",
      default: "Comes with this tool",
    },
    place: "Keep the rule set that is chosen",
    places: {
      workbook: "With this workbook (for everybody who opens it)",
      user: "For you (in all workbooks on this computer)",
    },
    file: "Choose a rule set file…",
    useDefault: "Back to default",
    order:
      "The workbook's rule set goes before yours, yours before your office's, and that before the default one.",
  },
  source: {
    user: "Your own setting",
    office: "Your office's setting",
    restore: { office: "Back to your office's setting", default: "Back to the default setting" },
    restoreOf: "{restore}: {setting}",
  },
  heuristics: {
    heading: "Heuristic checks",
    label: "Also check what wording suggests",
    explanation:
      "These checks (rules whose number begins with H) may be wrong. Switched off, none of them is used; for you only.",
  },
  shown: {
    heading: "Problems to show",
    explanation:
      "What is not ticked is neither listed nor marked in the sheet; only their number is shown. Errors are always shown.",
  },
  marks: {
    heading: "Colours of marks",
    palettes: {
      usual: "Standard (safe for colour blindness)",
      pale: "Pale",
      strong: "High contrast",
    },
  },
  live: {
    heading: "Live checking",
    label: "Check again after every edit",
    explanation:
      "Once the workbook was checked, an edit on a sheet with a declaration is followed, after a short pause, by another check that updates marks and list. Marks that stay as they are are left alone; after Excel has updated others, Ctrl+Z may no longer take back what was typed before.",
  },
  locale: {
    heading: "Language",
    choices: { office: "As in Office", "zh-CN": "Chinese", "en-US": "English" },
  },
  file: {
    heading: "One setup for the whole office",
    explanation:
      "Save your settings, with the rule set, as a file for colleagues to import. An administrator who puts it into this tool's folder on the server as office-settings.json makes it apply to everybody; what people have set themselves still takes precedence.",
    save: "Save settings file",
    copy: "Copy settings",
    take: "Import settings file…",
  },
  office: {
    "not-loaded":
      "Your office's settings (office-settings.json) could not be loaded and are not used now. Check the network, or tell the administrator.",
    wrong:
      "Your office's settings (office-settings.json) have mistakes; those parts are not used. Tell the administrator: {problems}",
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
    officeRules: "Your office's rule set “{name}” is in force again.",
    chosen: "Stored; in force now.",
    restored: {
      office: "Your office's setting is in force again.",
      default: "The default setting is in force again.",
    },
    saved:
      "“{file}” was saved to the browser's downloads. If it does not appear, use “Copy settings” instead.",
    copied: "Settings copied: paste them into a text file and save it as office-settings.json.",
    notCopied: "The browser does not allow copying. Use “Save settings file” instead.",
    taken: "The settings in “{file}” are in force.",
    switchedOn: "Heuristic checks are on.",
    switchedOff: "Heuristic checks are off.",
    notStored: {
      choices:
        "Not stored: the browser gives this tool no room for settings. Allow it to store, or free some room, and try again.",
      ruleSet:
        "Not stored: the browser gives this tool no room for settings. Keep the rule set with the workbook instead.",
    },
    unreadable: "“{file}” cannot be read: it may have been moved, or is in use. Choose it again.",
    tooLarge: "“{file}” is too large for a rule set or settings and was not taken.",
    refused: "“{file}” was not taken, because:",
  },
};
