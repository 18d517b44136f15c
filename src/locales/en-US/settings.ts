import type { Translation } from "../translation";
import type { settings as zhCN } from "../zh-CN/settings";

/** Words of rule sets and other settings. */
export const settings: Translation<typeof zhCN> = {
  ruleSet: {
    unreadable:
      "The rule set {file} cannot be read: there is no such file, or no permission. Check the path.",
    invalid: "The rule set {file} was not taken, because:",
    problem: "{path}: {reason}",
    wholeFile: "The whole file",
    separator: ", ",
    kinds: {
      string: "a text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false",
      array: "a list [ ]",
      object: "an object { }",
      record: "an object { }",
    },
    reasons: {
      "not-json": "it is no JSON text. Check brackets, quotes and commas in a text editor.",
      unknown: "there is no such entry. Check its spelling, or remove it.",
      missing: "the entry is missing; it should be {expected}.",
      "wrong-kind": "it is of the wrong kind; it should be {expected}.",
      "not-allowed": "it cannot have this value, only: {expected}.",
      "too-small": "it is too small or too short; the least is {expected}.",
      "too-large": "it is too large or too long; the most is {expected}.",
      "not-whole": "it should be a whole number.",
      wrong: "the content is wrong; compare it with the description.",
    },
  },
};
