import fc from "../../support/fast-check";
import type { Acceptance } from "../../../src/review/acceptance/acceptance";
import {
  ACCEPTANCES_NAMESPACE,
  acceptancesPart,
  readAcceptances,
} from "../../../src/review/acceptance/stored-acceptances";
import { parseXml, rootOf } from "../../../src/workbook/patch/xml";

const ONE: Acceptance = {
  rule: "S15a",
  message: "missing",
  sheet: "申报表",
  form: { year: 2026, department: null },
  field: "title",
  row: [],
  values: ["部门 & <整体>\n]]>"],
  reason: "“年度”见封面",
  at: "2026-03-04",
};

const text = fc.string({ unit: "binary", maxLength: 40 });
const anyAcceptance: fc.Arbitrary<Acceptance> = fc.record({
  rule: fc.constantFrom("A07", "S15a", "H01"),
  message: text,
  sheet: text,
  form: fc.record({
    year: fc.option(fc.integer({ min: 1, max: 9999 })),
    department: fc.option(text),
  }),
  field: text,
  row: fc.array(text, { maxLength: 3 }),
  values: fc.array(text, { minLength: 1, maxLength: 3 }),
  reason: text.map((reason) => `因${reason.replace(/\p{Cc}/gu, "")}`),
  at: fc.constant("2026-03-04"),
});

test.each(["\u2028", "\u2029", "\u0085", "</a>", "&amp;", "]]>"])(
  "%j in a value is stored and read back, whoever reads the XML",
  (text) => {
    const [acceptance] = fc.sample(anyAcceptance, { numRuns: 1, seed: 1 });
    const acceptances = acceptance === undefined ? [] : [{ ...acceptance, values: [text] }];
    const part = acceptancesPart(acceptances) ?? "";
    expect(JSON.parse(rootOf(parseXml(part)).textContent ?? "")).toEqual(acceptances);
    expect(readAcceptances([part])).toEqual({ acceptances, ignored: [] });
  },
);

test("whatever is stored is well-formed XML of our namespace and is read back", () => {
  fc.assert(
    fc.property(fc.array(anyAcceptance, { maxLength: 5 }), (acceptances) => {
      const part = acceptancesPart(acceptances) ?? "";
      const root = rootOf(parseXml(part));
      expect(root.namespaceURI).toBe(ACCEPTANCES_NAMESPACE);
      expect(JSON.parse(root.textContent ?? "")).toEqual(acceptances);
      expect(readAcceptances([part])).toEqual({ acceptances, ignored: [] });
    }),
  );
});

const NS = `xmlns="${ACCEPTANCES_NAMESPACE}"`;
const wrap = (content: string): string => `<acceptances ${NS}>${content}</acceptances>`;
const entry = (changes: object): string =>
  wrap(JSON.stringify([{ ...ONE, values: ["1"], ...changes }]));
const JSON_OF_ONE = JSON.stringify([{ ...ONE, values: ["a"] }]);

test.each([
  ["a declaration", `<?xml version="1.0" encoding="UTF-8"?>\r\n${wrap(JSON_OF_ONE)}\n`],
  ["a prefix", `<a:acceptances xmlns:a='${ACCEPTANCES_NAMESPACE}'>${JSON_OF_ONE}</a:acceptances >`],
  ["a byte order mark and entities", `\uFEFF${wrap(JSON_OF_ONE.replaceAll('"', "&quot;"))}`],
])("a part that was rewritten is read: with %s", (_name, part) => {
  expect(readAcceptances([part])).toEqual({
    acceptances: [{ ...ONE, values: ["a"] }],
    ignored: [],
  });
});

test("parts of other namespaces are ignored", () => {
  const others = ["<a/>", "", "no XML", '<acceptances xmlns="urn:other">[]</acceptances>'];
  expect(readAcceptances(others)).toEqual({ acceptances: [], ignored: [] });
});

test.each<[string, string, readonly string[]]>([
  ["no JSON", wrap("甲"), ["malformed"]],
  ["no list", wrap("{}"), ["malformed"]],
  ["elements", wrap("<acceptance/>"), ["malformed"]],
  ["cut off", wrap(JSON_OF_ONE).slice(0, -5), ["malformed"]],
  ["another element", `<other ${NS}>[]</other>`, ["malformed"]],
  ["entities of its own", `<!DOCTYPE a [<!ENTITY b "c">]>${wrap("[]")}`, ["malformed"]],
  ["too large", wrap(`[${" ".repeat(1_000_000)}]`), ["too-large"]],
  ["nested without end", wrap("[".repeat(100_000)), ["malformed"]],
  ["entries that are not objects", wrap('[1,null,"a",[]]'), ["invalid"]],
  ["more such entries than anybody reads of", wrap(`[0${",0".repeat(400_000)}]`), ["invalid"]],
  ["no rule", entry({ rule: "eval()" }), ["invalid"]],
  ["no values", entry({ values: [] }), ["invalid"]],
  ["values that are not texts", entry({ values: [1] }), ["invalid"]],
  ["no reason", entry({ reason: "" }), ["invalid"]],
  ["too long a reason", entry({ reason: "长".repeat(501) }), ["invalid"]],
  ["a reason for a terminal", entry({ reason: "\u001b[2J" }), ["invalid"]],
  ["no day", entry({ at: "yesterday" }), ["invalid"]],
])("what cannot be used is ignored and reported: %s", (_name, part, ignored) => {
  expect(readAcceptances([part, wrap(JSON_OF_ONE)])).toEqual({
    acceptances: [{ ...ONE, values: ["a"] }],
    ignored,
  });
});

test("each reason is reported once, however many parts it is true of", () => {
  const parts = [wrap("甲"), wrap("[0]"), wrap("{}"), wrap("[1]")];
  expect(readAcceptances(parts).ignored).toEqual(["malformed", "invalid"]);
});

test("names that reach for prototypes reach nothing", () => {
  const part = wrap(
    JSON_OF_ONE.replace(
      '{"rule"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"rule"',
    ),
  );
  const { acceptances } = readAcceptances([part]);
  expect(acceptances).toEqual([{ ...ONE, values: ["a"] }]);
  expect(acceptances[0]).not.toHaveProperty("polluted");
  expect({}).not.toHaveProperty("polluted");
});

test("more than a workbook can be burdened with is not stored", () => {
  const large = { ...ONE, values: ["长".repeat(400_000)] };
  expect(acceptancesPart([large])).not.toBeNull();
  expect(acceptancesPart([large, large, large])).toBeNull();
});

test("parts that Excel does not give are reported", () => {
  expect(readAcceptances(null)).toEqual({ acceptances: [], ignored: ["refused"] });
});
