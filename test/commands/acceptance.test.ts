import { acceptFinding, withdrawAcceptance } from "../../src/commands/acceptance";
import { validateOpenWorkbook, type Validation } from "../../src/commands/validate-open-workbook";
import { ACCEPTANCE_LIMITS, type Acceptance } from "../../src/review/acceptance/acceptance";
import type { CheckedDeclaration, CheckedFinding } from "../../src/review/checked-workbook";
import {
  ACCEPTANCES_NAMESPACE,
  readAcceptances,
} from "../../src/review/acceptance/stored-acceptances";
import { checkWorkbook } from "../../src/review/check-workbook";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";
import { openDocument } from "../../src/workbench/document/open-document";
import { saveDocument } from "../../src/workbench/document/save-document";
import type { WorkbenchDocument } from "../../src/workbench/document/workbench-document";
import { customXmlParts } from "../../src/workbook/custom-xml-parts";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { accepted, partOf } from "../support/acceptances";
import { customRules } from "../support/conditional-rules";
import { openExcel, type OpenExcel, type OpenOptions } from "../support/office-js";
import { refuseBatches } from "../support/refuse-batches";
import { sample } from "../support/samples";

const NAME = "baiyun-kexie-with-faults.xlsx";
const FOREIGN = '<notes xmlns="urn:somebody-else"/>';

let excel: OpenExcel;
let document: WorkbenchDocument;

/** Opens the sample with these custom XML parts. */
async function open(texts: readonly string[] = [], options?: OpenOptions): Promise<void> {
  document = await openDocument(sample(NAME), NAME);
  const customXml = Object.fromEntries(texts.map((text, index) => [`part-${index}`, text]));
  excel = openExcel({ ...document, customXml }, options);
}

afterEach(() => {
  excel.close();
});

function declarationOf({ checked }: Validation): CheckedDeclaration {
  const [declaration] = checked.status === "checked" ? checked.declarations : [];
  if (declaration === undefined) {
    throw new Error("The sample holds no declaration");
  }
  return declaration;
}

/** The finding of a rule at a cell. */
function at({ findings }: CheckedDeclaration, rule: string, cell: string): CheckedFinding {
  const found = findings.find((one) => one.rule === rule && one.cells[0] === cell);
  if (found === undefined) {
    throw new Error(`${rule} was not found at ${cell}`);
  }
  return found;
}

const validated = async () => declarationOf(await validateOpenWorkbook());
const stored = (): readonly string[] => Object.values(excel.host.state().customXml);

async function acceptB35(reason = "不涉及生态效益"): Promise<Acceptance> {
  const checked = await validated();
  const outcome = await acceptFinding(at(checked, "S21", "B35"), checked.declaration, reason);
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome.acceptance;
}

async function setCell(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").getRange(address).values = [[value]];
    await context.sync();
  });
}

test("an accepted finding is counted apart and loses its mark; withdrawn, all is as before", async () => {
  await open([FOREIGN]);
  const before = await validated();
  const acceptance = await acceptB35();
  const after = await validated();
  expect(at(after, "S21", "B35").accepted).toEqual(acceptance);
  expect(after.accepted).toBe(1);
  expect(after.counts).toEqual({ ...before.counts, warning: before.counts.warning - 1 });
  const marks = (await customRules("申报表")).flatMap(({ areas }) => areas);
  expect(marks).toContain("B36");
  expect(marks).not.toContain("B35");
  expect(stored()).toEqual([FOREIGN, partOf(acceptance)]);
  await withdrawAcceptance(acceptance);
  expect(await validated()).toEqual(before);
  expect(stored()).toEqual([FOREIGN]);
});

test("an acceptance is written into the file, and the command line honours it", async () => {
  await open();
  await acceptB35();
  const data = excel.univer.getActiveWorkbook()?.save();
  const { bytes } = await saveDocument(document, data ?? document.data, excel.host.state());
  const { acceptances } = readAcceptances(customXmlParts(bytes));
  const picture = readWorkbookPicture(bytes, NAME);
  const { checked } = await validateOpenWorkbook();
  expect(checkWorkbook(picture, DEFAULT_RULE_SET, acceptances)).toEqual(checked);
  expect(declarationOf(await validateOpenWorkbook()).accepted).toBe(1);
});

test("it stays when rows are inserted above, and comes back when a value changes", async () => {
  await open();
  const checked = await validated();
  const about = at(checked, "S07", "C14");
  await acceptFinding(about, checked.declaration, "单位是报送系统写的");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("申报表").getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(at(await validated(), "S07", "C16").accepted?.reason).toBe("单位是报送系统写的");
  await setCell("C16", "7万元整");
  expect((await validated()).accepted).toBe(0);
});

test("accepted again, the later reason stands; two parts become one", async () => {
  await open();
  const first = await acceptB35("甲");
  excel.close();
  const checked = await (async () => {
    await open([partOf(first), FOREIGN, partOf({ ...first, message: "other" })]);
    return validated();
  })();
  const outcome = await acceptFinding(at(checked, "S21", "B35"), checked.declaration, "乙");
  expect(outcome).toMatchObject({ ok: true, acceptance: { reason: "乙" } });
  expect(readAcceptances(stored()).acceptances.map(({ reason }) => reason)).toEqual(["甲", "乙"]);
  expect(stored().filter((text) => text.includes(ACCEPTANCES_NAMESPACE))).toHaveLength(1);
});

test("an error and an empty reason are refused without a word to Excel", async () => {
  await open();
  const { declaration, ...checked } = await validated();
  const findings = { declaration, ...checked };
  const before = excel.roundTrips();
  await expect(acceptFinding(at(findings, "A01", "B5"), declaration, "理由")).resolves.toEqual({
    ok: false,
    problem: "is-error",
  });
  await expect(acceptFinding(at(findings, "S21", "B35"), declaration, " ")).resolves.toEqual({
    ok: false,
    problem: "no-reason",
  });
  expect(excel.roundTrips()).toBe(before);
});

test("an error that somebody wrote into the file as accepted is not honoured", async () => {
  await open();
  const checked = await validated();
  const error = at(checked, "A01", "B5");
  const forged = accepted({ ...error, severity: "warning" }, checked.declaration);
  excel.close();
  await open([partOf(forged)]);
  expect(at(await validated(), "A01", "B5").accepted).toBeNull();
});

test("a workbook that is full of acceptances keeps those it has", async () => {
  await open();
  const acceptance = await acceptB35();
  excel.close();
  const { length } = partOf({ ...acceptance, values: [""] });
  const full = partOf({ ...acceptance, values: ["长".repeat(ACCEPTANCE_LIMITS.stored - length)] });
  await open([full]);
  const checked = await validated();
  const outcome = await acceptFinding(at(checked, "S21", "B36"), checked.declaration, "理由");
  expect(outcome).toEqual({ ok: false, problem: "too-many" });
  expect(stored()).toEqual([full]);
});

describe("round trips", () => {
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    const before = excel.roundTrips();
    await work();
    return excel.roundTrips() - before;
  };

  test("three for a validation, with acceptances as without", async () => {
    await open();
    expect(await trips(validateOpenWorkbook)).toBe(3);
    await acceptB35();
    expect(await trips(validateOpenWorkbook)).toBe(3);
  });

  test("two for the first acceptance, three for another and for withdrawing one", async () => {
    await open();
    const checked = await validated();
    const [first, second] = ["B35", "B36"].map((cell) => at(checked, "S21", cell));
    const accept = (one = first) =>
      acceptFinding(one ?? at(checked, "", ""), checked.declaration, "甲");
    expect(await trips(() => accept())).toBe(2);
    expect(await trips(() => accept(second))).toBe(3);
    const [acceptance] = readAcceptances(stored()).acceptances;
    expect(acceptance).toBeDefined();
    if (acceptance !== undefined) {
      expect(await trips(() => withdrawAcceptance(acceptance))).toBe(3);
      // Nothing is left to write.
      expect(await trips(() => withdrawAcceptance(acceptance))).toBe(2);
    }
  });
});

describe("problems", () => {
  test("a cell being edited", async () => {
    await open();
    const checked = await validated();
    excel.host.setCellEditMode(true);
    const accepting = acceptFinding(at(checked, "S21", "B35"), checked.declaration, "理由");
    await expect(accepting).rejects.toMatchObject({ code: "cell-edit-mode" });
  });

  test("an Excel that refuses custom XML parts still validates, and says what it left out", async () => {
    await open();
    const before = await validated();
    refuseBatches(excel.host, ({ ObjectPaths }) =>
      JSON.stringify(ObjectPaths).includes("CustomXmlParts"),
    );
    const validation = await validateOpenWorkbook();
    expect(declarationOf(validation)).toEqual(before);
    expect(validation.ignoredAcceptances).toEqual(["refused"]);
    const accepting = acceptFinding(at(before, "S21", "B35"), before.declaration, "理由");
    await expect(accepting).rejects.toMatchObject({ name: "ExcelProblem" });
  });

  test("parts that were found and are then refused", async () => {
    await open();
    await acceptB35();
    refuseBatches(excel.host, ({ Actions }) => Actions.some(({ Name }) => Name === "GetXml"));
    const validation = await validateOpenWorkbook();
    expect(validation.ignoredAcceptances).toEqual(["refused"]);
    expect(declarationOf(validation).accepted).toBe(0);
  });

  test("parts that cannot be read with everything else are read by themselves", async () => {
    await open();
    await acceptB35();
    refuseBatches(
      excel.host,
      ({ Actions }) => Actions.some(({ Name }) => Name === "GetXml") && Actions.length > 5,
    );
    const validation = await validateOpenWorkbook();
    expect(validation.ignoredAcceptances).toEqual([]);
    expect(declarationOf(validation).accepted).toBe(1);
  });

  test("a malformed part is reported, and replaced by the next acceptance", async () => {
    await open([`<acceptances xmlns="${ACCEPTANCES_NAMESPACE}">甲</acceptances>`]);
    expect((await validateOpenWorkbook()).ignoredAcceptances).toEqual(["malformed"]);
    await acceptB35();
    expect((await validateOpenWorkbook()).ignoredAcceptances).toEqual([]);
    expect(stored()).toHaveLength(1);
  });

  test("nothing in an Excel of 1.13", async () => {
    await open([], { excelApi: "1.13" });
    await acceptB35();
    expect((await validated()).accepted).toBe(1);
  });
});
