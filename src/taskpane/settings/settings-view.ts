import type { Locale } from "../../declaration/locale";
import type { CurrentSettings } from "../../commands/current-settings";
import type { OfficeSettings } from "../../commands/office-settings";
import { fill } from "../../locales/translation";
import type { JudgedBy } from "../../settings/rule-set-in-force";
import { ruleSetSentences } from "../../settings/rule-set-sentences";
import type { PaneTexts } from "../locale/pane-texts";
import { caution, done, lasting, problem, type NoticeView } from "../view/notice-line";
import type { SettingsOutcome, SettingsState } from "./settings-state";
import type { SettingsTexts } from "./settings-texts";

/** The rule set in words: its name, or that it is the default one, and whether rules on wording judge. */
export function judgedByText(
  judgedBy: JudgedBy,
  { settings }: Pick<PaneTexts, "settings">,
): string {
  const name = ruleSetName(judgedBy, settings);
  return fill(judgedBy.heuristics ? settings.judgedBy : settings.judgedWithoutHeuristics, { name });
}

/** The name of a rule set; the default one has none that says anything to users. */
export function ruleSetName(
  { name, source }: Pick<JudgedBy, "name" | "source">,
  { defaultName }: PaneTexts["settings"],
): string {
  return source === "default" ? defaultName : name;
}

/** Notices that last as long as the settings: mistakes in what the office has shipped, and stored rule sets that cannot be used. */
export function lastingNotices(
  { judgedBy }: SettingsState,
  { office }: Pick<CurrentSettings, "office">,
  words: SettingsTexts,
  { settings }: Pick<PaneTexts, "settings">,
  locale: Locale,
): readonly NoticeView[] {
  const { unusable } = settings;
  return [
    ...officeNotices(office, words, locale),
    ...(judgedBy?.unusable ?? []).map((place) => lasting(unusable[place])),
  ];
}

/** The result of the last action. */
export function outcomeNotices(
  { judgedBy, outcome }: SettingsState,
  words: SettingsTexts,
  { problems }: Pick<PaneTexts, "problems">,
  locale: Locale,
): readonly NoticeView[] {
  return outcome === null ? [] : viewsOf(outcome, judgedBy, words, problems, locale);
}

function officeNotices(
  { problem }: OfficeSettings,
  { office }: SettingsTexts,
  locale: Locale,
): readonly NoticeView[] {
  if (problem === null) {
    return [];
  }
  return problem === "not-loaded"
    ? [lasting(office[problem])]
    : [lasting(fill(office.wrong, { problems: ruleSetSentences(problem, locale).join(" ") }))];
}

function viewsOf(
  outcome: SettingsOutcome,
  judgedBy: JudgedBy | null,
  { outcomes }: SettingsTexts,
  problems: PaneTexts["problems"],
  locale: Locale,
): readonly NoticeView[] {
  switch (outcome.kind) {
    case "kept":
      return outcome.place === "user" && judgedBy?.source === "workbook"
        ? [caution(fill(outcomes.hidden, { name: outcome.name, workbook: judgedBy.name }))]
        : [done(fill(outcomes.kept[outcome.place], { name: outcome.name }))];
    case "default":
      return [
        done(
          judgedBy?.source === "office"
            ? fill(outcomes.officeRules, { name: judgedBy.name })
            : outcomes.default,
        ),
      ];
    case "chosen":
      return [done(outcomes.chosen)];
    case "restored":
      return [done(outcomes.restored[outcome.source])];
    case "saved":
      return [done(fill(outcomes.saved, { file: outcome.file }))];
    case "taken":
      return [done(fill(outcomes.taken, { file: outcome.file }))];
    case "copied":
      return [done(outcomes.copied)];
    case "not-copied":
      return [problem(outcomes.notCopied)];
    case "switched":
      return [done(outcome.heuristics ? outcomes.switchedOn : outcomes.switchedOff)];
    case "not-stored":
      return [problem(outcomes.notStored[outcome.what])];
    case "unreadable":
      return [problem(fill(outcomes.unreadable, { file: outcome.file }))];
    case "too-large":
      return [problem(fill(outcomes.tooLarge, { file: outcome.file }))];
    case "refused":
      return [
        problem(fill(outcomes.refused, { file: outcome.file })),
        ...ruleSetSentences(outcome.problems, locale).map((text) => ({
          ...problem(text),
          closable: false,
        })),
      ];
    case "problem":
      return [problem(problems[outcome.code])];
  }
}
