import type { Declaration, EarlierForm } from "../declaration/declaration";
import type { Locale } from "../declaration/locale";
import type { Edition } from "../editions/edition";
import type { CellAddress } from "../sheet/address";
import type { Finding, Message, RuleId, Severity } from "./finding";
import type { RuleSet } from "./rule-set/rule-set";
import type { WordTools } from "./text/word-tools";

/** What a rule may look at. */
export interface RuleContext {
  readonly declaration: Declaration;
  /** The department's declaration of the year before, where there is one to compare with. */
  readonly lastYear: EarlierForm | null;
  readonly edition: Edition;
  readonly ruleSet: RuleSet;
  /** The word lists of the rule set, ready for use. */
  readonly words: WordTools;
}

/** A rule's texts in one language. `{slot}` in a message is filled with the finding's value of that name. */
export interface RuleTexts<MessageId extends string> {
  /** What the rule is about, in a few words. */
  readonly title: string;
  /** One sentence each: where, what should hold, by how much it fails. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** What exactly is checked. */
  readonly checks: string;
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** A form that fails and one that passes, in a sentence each. */
  readonly examples: { readonly fails: string; readonly passes: string };
}

/** What a rule reports; `check-declaration.ts` makes a finding of it. */
export interface Draft<MessageId extends string> extends Omit<
  Finding,
  "rule" | "message" | "cells" | "details" | "equation" | "correction"
> {
  /** Main cell first; nulls are dropped, and a draft without any cell is put on the title. */
  readonly cells: readonly (CellAddress | null)[];
  readonly message: Message & { readonly id: MessageId };
  readonly details?: Finding["details"];
  readonly equation?: Finding["equation"];
  readonly correction?: Finding["correction"];
}

/** One rule: data first, then `check`. A rule knows nothing of other rules; what silences what is in `precedence.ts`. */
export interface Rule<MessageId extends string = string> {
  readonly id: RuleId;
  /** Name of the rule as in the catalogue; also its file's name after the id. */
  readonly name: string;
  /** The severity it reports with, unless its description says otherwise case by case. */
  readonly severity: Severity;
  readonly texts: Readonly<Record<Locale, RuleTexts<MessageId>>>;
  readonly check: (context: RuleContext) => Iterable<Draft<MessageId>>;
}

/** Declares a rule so that its messages and the ids its check uses are held to each other by the compiler. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
