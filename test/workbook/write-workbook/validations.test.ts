import type { PlannedRule, PlannedValidation } from "../../../src/sheet/sheet-plan";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { textsOfParts } from "../../support/zip-parts";
import { SAMPLE } from "./sample-plan";

const AREA = { top: 4, left: 1, bottom: 5, right: 1 };

/** The markup of one validation that differs from a plain one like this. */
async function markup(change: Partial<PlannedValidation>): Promise<string> {
  const validation: PlannedValidation = {
    area: AREA,
    rule: { type: "textLength", maximum: 20 },
    prompt: { title: "题", message: "文" },
    alert: { title: "错", message: "误", style: "Stop" },
    ...change,
  };
  const bytes = await writeWorkbook([{ ...SAMPLE, validations: [validation] }]);
  const xml = textsOfParts(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  return /<dataValidations count="1">(.*)<\/dataValidations>/s.exec(xml)?.[1] ?? "";
}

function list(values: readonly string[]): PlannedRule {
  return { type: "list", values };
}

test.each<[PlannedRule, string]>([
  [
    { type: "custom", formula: '=B5&""<>"a"' },
    'type="custom" sqref="B5:B6"[^>]*><formula1>B5&amp;""&lt;&gt;"a"</formula1>',
  ],
  [list(["甲", "乙 丙"]), 'type="list" sqref="B5:B6"[^>]*><formula1>"甲,乙 丙"</formula1>'],
  [list(['"甲"', "乙"]), 'type="list" sqref="B5:B6"[^>]*><formula1>"""甲"",乙"</formula1>'],
  [
    { type: "textLength", maximum: 20 },
    'type="textLength" sqref="B5:B6" operator="lessThanOrEqual"[^>]*><formula1>20</formula1>',
  ],
])("%j", async (rule, expected) => {
  expect(await markup({ rule })).toMatch(new RegExp(expected.replaceAll("$", "\\$")));
});

test("a blank cell is valid, prompt and alert are shown", async () => {
  const xml = await markup({
    prompt: { title: "标题", message: '一行\n"二" & <三>' },
    alert: { title: "警告", message: "字面 _x000D_", style: "Warning" },
  });
  expect(xml).toContain('allowBlank="1" showInputMessage="1" showErrorMessage="1"');
  expect(xml).toContain('errorStyle="warning"');
  expect(xml).toContain('promptTitle="标题" prompt="一行&#10;&quot;二&quot; &amp; &lt;三&gt;"');
  // Excel would read the literal text as the escape of a carriage return.
  expect(xml).toContain('errorTitle="警告" error="字面 _x005F_x000D_"');
});

test("an alert that stops says so", async () => {
  expect(await markup({})).toContain('errorStyle="stop"');
});

test("a list of 255 characters is written, a longer one refused", async () => {
  const rule = list(["甲".repeat(127), "乙".repeat(127)]);
  expect(await markup({ rule })).toContain(`<formula1>"${"甲".repeat(127)},${"乙".repeat(127)}"<`);
  await expect(markup({ rule: list(["甲".repeat(128), "乙".repeat(127)]) })).rejects.toThrow(
    /^Characters of the list 甲+,乙+: 256 is more than Excel's 255$/,
  );
});

test.each([[[]], [["a,b"]], [[" a"]], [["a "]], [[""]], [["a\nb"]]])(
  "a list cannot state the values %j",
  async (values) => {
    await expect(markup({ rule: list(values) })).rejects.toThrow(RangeError);
  },
);

test.each<[string, Partial<PlannedValidation>]>([
  ["Characters of the title", { prompt: { title: "题".repeat(33), message: "" } }],
  ["Characters of the message", { prompt: { title: "", message: "文".repeat(256) } }],
  ["Characters of the title", { alert: { title: "题".repeat(33), message: "", style: "Stop" } }],
  ["Characters of the message", { alert: { title: "", message: "文".repeat(256), style: "Stop" } }],
])("%s: too many are refused", async (what, change) => {
  await expect(markup(change)).rejects.toThrow(RangeError);
  await expect(markup(change)).rejects.toThrow(what);
});

test("the longest title and message are written", async () => {
  const prompt = { title: "题".repeat(32), message: "文".repeat(255) };
  expect(await markup({ prompt })).toContain(
    `promptTitle="${prompt.title}" prompt="${prompt.message}"`,
  );
});
