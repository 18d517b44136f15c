import fc from "../../support/fast-check";
import { opinionHtml } from "../../../src/report/opinion/opinion-html";
import type { FileResult } from "../../../src/report/report-document";
import { hostileResult } from "../support/hostile-results";
import { hostileText } from "../support/hostile-texts";

function documentOf(
  results: readonly FileResult[],
  remarks = "",
  locale: "zh-CN" | "en-US" = "zh-CN",
) {
  return opinionHtml({
    results,
    ruleSet: { name: "规则" },
    date: "2026-03-04",
    locale,
    remarksOn: () => remarks,
  });
}

/** The tags of a document with their attributes, without the text between them. */
function tags(document: string): readonly string[] {
  return document.replace(/<style>[^]*?<\/style>/, "<style>").match(/<[^>]*>/g) ?? [];
}

test("one slip a page, and the files that could not be reviewed at the end", () => {
  const unread = {
    file: "坏.xlsx",
    outcome: { status: "unreadable", code: "damaged" },
    partlyExamined: [],
    ignoredAcceptances: [],
  } as const;
  const document = documentOf([hostileResult("甲"), unread, hostileResult("乙")], "请核对。");
  expect(document.match(/<article>/g)).toHaveLength(2);
  expect(document).toMatch(/article \+ article, \.failed \{[^}]*break-before: page/);
  expect(document).toMatch(/\.remarks \{[^}]*break-inside: avoid/);
  expect(document).toMatch(/\.signature \{[^}]*break-before: avoid/);
  expect(document).toMatch(/<h2>未能审核的文件<\/h2>\s*<ul>\s*<li>坏\.xlsx\n文件已损坏/);
  expect(document).toContain('<div class="remarks">请核对。</div>');
  expect(document).toContain('<html lang="zh-CN">');
});

test("the document runs nothing and asks for nothing", () => {
  const document = documentOf([hostileResult("https://example.org/")]);
  expect(document).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(tags(document).join("")).not.toMatch(
    /<(?:script|link|img|iframe|a)\b|\b(?:src|href|on\w+)=/i,
  );
  expect(document).not.toMatch(/url\(|@import/);
});

test("in English", () => {
  const document = documentOf([hostileResult("甲")], "", "en-US");
  expect(document).toContain('<html lang="en-US">');
  expect(document).toContain("<h2>Accepted findings (1)</h2>");
});

test("whatever stands in a file, the document has the same tags, and the text is there as a text", () => {
  const plain = tags(documentOf([hostileResult("甲")], "甲"));
  fc.assert(
    fc.property(hostileText, (text) => {
      const document = documentOf([hostileResult(text)], text);
      expect(tags(document)).toEqual(plain);
      expect(document).not.toMatch(/(?![\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E]/u);
    }),
    { numRuns: 60 },
  );
  const shown = documentOf([hostileResult("<b>&\"'</b>")]);
  expect(shown).toContain("<td>&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;</td>");
});

test("10,000 findings come through", () => {
  const [one] = [hostileResult("甲")];
  const outcome = one.outcome;
  if (outcome.status !== "checked") {
    throw new Error(outcome.status);
  }
  const findings = Array.from(
    { length: 5_000 },
    () => outcome.declarations[0]?.findings ?? [],
  ).flat();
  const declarations = outcome.declarations.map((checked) => ({ ...checked, findings }));
  const document = documentOf([{ ...one, outcome: { ...outcome, declarations } }]);
  expect(document.match(/<td class="warning">/g)).toHaveLength(10_000);
});
