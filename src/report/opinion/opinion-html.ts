import type { Locale } from "../../declaration/locale";
import { errorMessage } from "../error-message";
import { html, trusted, type Content, type Markup } from "../html/markup";
import type { FileResult } from "../report-document";
import type { OpinionRequest } from "./opinion-request";
import {
  opinionSlips,
  type OpinionFinding,
  type OpinionSection,
  type OpinionSlip,
} from "./opinion-slip";
import { OPINION_STYLE } from "./opinion-style";
import { OPINION_TEXTS } from "./opinion-texts";

/**
 * The opinion slips of all declarations as one self-contained HTML document without scripts: one slip a page, and at
 * the end the files that could not be, or were not reviewed. Nothing that was received becomes markup.
 */
export function opinionHtml(request: OpinionRequest): string {
  const { results, unreviewed = [], locale } = request;
  const texts = OPINION_TEXTS[locale];
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${texts.title}</title>
        <style>
          ${trusted(OPINION_STYLE)}
        </style>
      </head>
      <body>
        <main>
          ${opinionSlips(request).map((slip) => slipMarkup(slip, locale))}${failedMarkup(results, unreviewed, locale)}
        </main>
      </body>
    </html> `.markup;
}

function slipMarkup(slip: OpinionSlip, locale: Locale): Markup {
  const texts = OPINION_TEXTS[locale];
  const { verdict, verdictFact, sections, accepted, notChecked, remarks } = slip;
  return html`<article>
    <h1>${texts.title}</h1>
    <table class="facts">
      ${slip.facts.map(
        ({ label, text }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${text}</td>
          </tr> `,
      )}
      <tr>
        <th scope="row">${verdictFact.label}</th>
        <td class="verdict ${verdict}">${verdictFact.text}</td>
      </tr>
    </table>
    ${
      sections.length === 0 ? html`<p>${texts.nothingFound}</p> ` : null
    }${sections.map((section) => sectionMarkup(section, locale))}${accepted && sectionMarkup(accepted, locale)}${listMarkup(texts.notCheckedHeading, notChecked)}
    <h2>${texts.remarksHeading}</h2>
    <div class="remarks">${remarks}</div>
    <p class="signature">${texts.signature}</p>
  </article> `;
}

function sectionMarkup({ heading, findings }: OpinionSection, locale: Locale): Markup {
  const { place, severity, sentence, remedy } = OPINION_TEXTS[locale].columns;
  return html`<h2>${heading}</h2>
    <table class="findings">
      <thead>
        <tr>
          ${[place, severity, sentence, remedy].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${findings.map(findingMarkup)}
      </tbody>
    </table> `;
}

function findingMarkup(finding: OpinionFinding): Markup {
  const { name, cell, severity, severityName, rule, sentence, advice } = finding;
  return html`<tr>
    <td>${name}${cell && html`<br />${cell}`}</td>
    <td class="${severity}">${severityName}<br />${rule}</td>
    <td>${sentence}</td>
    <td>${advice}</td>
  </tr> `;
}

function failedMarkup(
  results: readonly FileResult[],
  unreviewed: readonly string[],
  locale: Locale,
): Content {
  const { failedHeading, unreviewedHeading } = OPINION_TEXTS[locale];
  const failed = results.flatMap(({ file, outcome }) => {
    const error = errorMessage(outcome, locale);
    return error === null ? [] : [`${file}\n${error.message}`];
  });
  return failed.length === 0 && unreviewed.length === 0
    ? null
    : html`<section class="failed">
        ${listMarkup(failedHeading, failed)}${listMarkup(unreviewedHeading, unreviewed)}
      </section> `;
}

function listMarkup(heading: string, sentences: readonly string[]): Content {
  return sentences.length === 0
    ? null
    : html`<h2>${heading}</h2>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li> `)}
        </ul> `;
}
