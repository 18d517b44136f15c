import type { Locale } from "../declaration/locale";
import { fill } from "../locales/translation";
import type { Rule } from "../rules/rule";
import { REPORT_TEXTS } from "./report-texts";

/** The explanation of a rule, which the pane shows and docs/rules/ prints. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** Heuristic (judges wording, may be wrong) or certain (judges what is on the form). */
  readonly kind: string;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** The page of a rule in a language, from the rule's own texts. */
export function rulePage(rule: Omit<Rule, "check">, locale: Locale): RulePage {
  const { title, checks, why, examples, remedy } = rule.texts[locale];
  const { severities, rulePage: words } = REPORT_TEXTS[locale];
  return {
    id: rule.id,
    title,
    severity: severities[rule.severity],
    kind: words.kinds[rule.id.startsWith("H") ? "heuristic" : "certain"],
    sections: [
      { heading: words.checks, text: checks },
      { heading: words.why, text: why },
      { heading: words.fails, text: examples.fails },
      { heading: words.passes, text: examples.passes },
      { heading: words.remedy, text: remedy },
    ],
  };
}

/** A page as Markdown. */
export function rulePageMarkdown(page: RulePage, locale: Locale): string {
  const { id, title, severity, kind, sections } = page;
  const head = fill(REPORT_TEXTS[locale].rulePage.head, { severity, kind });
  return [
    `# ${id} ${title}`,
    head,
    ...sections.flatMap(({ heading, text }) => [`## ${heading}`, text]),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
