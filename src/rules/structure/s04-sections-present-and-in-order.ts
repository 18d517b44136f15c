import { BUDGET_FIELDS, type Section } from "../../declaration/form-parts";
import type { FieldPath } from "../../declaration/field-path";
import { isReadByLabels, type Edition, type Label } from "../../editions/edition";
import type { Severity } from "../finding";
import { rulesNotChecked, type LostAmount } from "../not-checked";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { foreignHeaders } from "../headers/foreign-headers";
import { uncalculatedTexts } from "../uncalculated-texts";
import { excerpt } from "../text/excerpt";

/** The nearest path of the model to a whole section. */
const SECTION_FIELDS: Readonly<Record<Section, FieldPath>> = {
  budget: "budget",
  overallGoal: "overallGoal",
  tasks: "tasks",
  indicators: "indicators",
};

/** The amounts that are lost with a section. */
const SECTION_LOSSES: Readonly<Record<Section, readonly LostAmount[]>> = {
  budget: BUDGET_FIELDS,
  overallGoal: [],
  tasks: ["allTaskAmounts"],
  indicators: [],
};

type MessageId =
  | "missing"
  | "goalBlank"
  | "tasksBlank"
  | "labels"
  | "columns"
  | "renamed"
  | "unread"
  | "further"
  | "order";

export const sectionsPresentAndInOrder = defineRule<MessageId>({
  id: "S04",
  name: "sections-present-and-in-order",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "各部分齐全、顺序正确",
      messages: {
        missing: "表中没有找到“{section}”部分：请按表样补上并填写。",
        goalBlank: "“{section}”没有填写内容：请写明总体上要达到的目标。",
        tasksBlank: "“{section}”一行也没有填写：请至少填写一项任务。",
        labels: "“{section}”中缺少{labels}：请按表样补上，没有的金额填 0。",
        columns: "“{section}”的表头中没有{labels}一栏：请按表样补上。",
        renamed:
          "“{section}”表头中的“{headers}”不是表样的栏名，校验时按位置当作{labels}：请核对，并改回表样的栏名。",
        unread:
          "“{section}”的表头中没有找到{labels}，“{headers}”也不是表样的栏名，没有校验：请按表样改正表头。",
        further: "“{section}”中的“{lines}”不是表样的项目：请核对其金额是否已包含在表样的项目中。",
        order: "“{section}”的位置与表样的顺序不一致：请按表样的顺序排列各部分。",
      },
      checks:
        "表样规定的部分（预算、目标、任务、指标）是否都在，总体目标和任务是否至少填了一项，预算金额的项目和表格的栏目是否齐全、栏名是否与表样一致，各部分的先后是否与表样一致。",
      why: "表样规定了应填的部分和项目，缺少的部分无法审核，其合计也无法核对。",
      remedy: "不要删改表样的栏目：按表样补上缺少的部分或项目并填写；没有的金额填 0。",
      examples: {
        fails: "区水务局的表删去了“年度重点工作任务”整个部分，或删去了“其他资金”一项。",
        passes: "四个部分都按表样的顺序保留，没有的金额填 0。",
      },
    },
    "en-US": {
      title: "All sections are there and in order",
      messages: {
        missing:
          "The section {section} was not found on the sheet: put it back as on the form and fill it in.",
        goalBlank: "The section {section} has no content: say what is to be reached.",
        tasksBlank: "No row of the section {section} is filled in: fill in one task at least.",
        labels:
          "The section {section} lacks {labels}: put them back as on the form, with 0 where there is no money.",
        columns: "The table {section} has no column {labels}: put it back as on the form.",
        renamed:
          "{headers}, at the head of the table {section}, is not what the form prints and was taken for {labels} by its place: check that and put the form's words back.",
        unread:
          "The table {section} has no column {labels}, and {headers} is not what the form prints and was not checked: put the form's words back.",
        further:
          "{lines} in the section {section} is no line of the form: check that its money is part of the form's own lines.",
        order:
          "The section {section} does not stand where the form has it: keep the order of the form.",
      },
      checks:
        "Whether all sections of the form are there (budget, goal, tasks, indicators), the goal and one task at least are filled in, no budget amount's label and no column of a table is missing or reworded, and the sections stand in the form's order.",
      why: "What the form asks for and the sheet lacks can be neither reviewed nor summed up.",
      remedy:
        "Do not change the form: put the missing section or item back and fill it in; where there is no money, put 0.",
      examples: {
        fails: "A water bureau deleted the whole section of tasks, or the label of other funds.",
        passes: "All four sections stand in their order, with 0 where there is no money.",
      },
    },
  },
  *check(context) {
    for (const section of context.edition.sections) {
      yield* missingSection(section, context);
    }
    yield* blankContent(context);
    yield* missingLabels(context);
    yield* furtherLines(context);
    yield* foreignHeaders("tasks", context);
    yield* foreignHeaders("indicators", context);
    yield* namelessIndicators(context);
    yield* wrongOrder(context);
  },
});

/** A form of an unknown edition cannot be blamed for what that may lack. */
function severityOf(edition: Edition): Severity {
  return isReadByLabels(edition) ? "warning" : "error";
}

function* missingSection(section: Section, context: RuleContext): Iterable<Draft<MessageId>> {
  const { declaration, edition } = context;
  if (declaration.layout.sections[section] === null) {
    yield {
      severity: severityOf(edition),
      field: SECTION_FIELDS[section],
      cells: [declaration.title.cell],
      message: {
        id: "missing",
        values: { section: { label: edition.sectionLabels[section].name } },
      },
      details: { notChecked: rulesNotChecked(SECTION_LOSSES[section], context) },
    };
  }
}

function* blankContent({ declaration, edition }: RuleContext): Iterable<Draft<MessageId>> {
  const { layout, overallGoal, tasks, otherTasks } = declaration;
  const isCalculated = !uncalculatedTexts(declaration).has(overallGoal.cell ?? "");
  const blanks = [
    {
      section: "overallGoal",
      id: "goalBlank",
      blank: overallGoal.value === null && isCalculated,
    },
    { section: "tasks", id: "tasksBlank", blank: tasks.length + otherTasks.length === 0 },
  ] as const;
  for (const { section, id, blank } of blanks) {
    const anchor = layout.sections[section];
    if (blank && anchor !== null && edition.sections.includes(section)) {
      yield {
        severity: severityOf(edition),
        field: SECTION_FIELDS[section],
        cells: [anchor],
        message: { id, values: { section: { label: edition.sectionLabels[section].name } } },
      };
    }
  }
}

/** One finding for all labels of amounts that a section lacks: their amounts cannot be read. */
function* missingLabels(context: RuleContext): Iterable<Draft<MessageId>> {
  const { declaration, edition } = context;
  const { budget, tasks, otherTasks } = declaration;
  const amounts = BUDGET_FIELDS.filter((name) => budget[name].reading.kind === "missing");
  const lacksTaskAmounts = [...tasks, ...otherTasks].some(
    ({ amount }) => amount.reading.kind === "missing",
  );
  yield* lacking(
    "budget",
    amounts,
    amounts.map((name) => edition.budgetLabels[name]),
    context,
  );
  if (lacksTaskAmounts) {
    yield* lacking("tasks", ["allTaskAmounts"], [edition.taskColumns.amount], context);
  }
}

function* lacking(
  section: Section,
  lost: readonly LostAmount[],
  labels: readonly Label[],
  context: RuleContext,
): Iterable<Draft<MessageId>> {
  const { declaration, edition } = context;
  const anchor = declaration.layout.sections[section];
  if (anchor !== null && labels.length > 0) {
    yield {
      severity: severityOf(edition),
      field: SECTION_FIELDS[section],
      cells: [anchor],
      message: {
        id: "labels",
        values: {
          section: { label: edition.sectionLabels[section].name },
          labels: { labels: labels.map(({ name }) => name) },
        },
      },
      details: { notChecked: rulesNotChecked(lost, context) },
    };
  }
}

/** Lines with money that the form does not have. */
function* furtherLines({ declaration, edition }: RuleContext): Iterable<Draft<MessageId>> {
  const lines = declaration.furtherAmounts;
  if (lines.length > 0 && !isReadByLabels(edition)) {
    yield {
      severity: "info",
      field: "budget",
      cells: lines.flatMap(({ amount, labelCell }) => [labelCell, amount.cell]),
      message: {
        id: "further",
        values: {
          section: { label: edition.sectionLabels.budget.name },
          lines: { texts: lines.map(({ label }) => excerpt(label)) },
        },
      },
    };
  }
}

/** Without names of indicators nothing in their table can be judged. */
function* namelessIndicators({ declaration, edition }: RuleContext): Iterable<Draft<MessageId>> {
  const { indicatorHeaders, foreignHeaders: foreign, sections } = declaration.layout;
  const { name, ...others } = indicatorHeaders;
  const hasTable = Object.values(others).some((header) => header !== null);
  const isTold = foreign.some((header) => header.section === "indicators");
  if (hasTable && name === null && !isTold) {
    yield {
      severity: severityOf(edition),
      field: "indicators",
      cells: [sections.indicators],
      message: {
        id: "columns",
        values: {
          section: { label: edition.sectionLabels.indicators.name },
          labels: { labels: [edition.indicatorColumns.name.name] },
        },
      },
    };
  }
}

/** Names the first section that stands before one it should follow. */
function* wrongOrder({ declaration, edition }: RuleContext): Iterable<Draft<MessageId>> {
  const { sections, sectionOrder } = declaration.layout;
  const found = sectionOrder.filter((section) => edition.sections.includes(section));
  const expected = edition.sections.filter((section) => found.includes(section));
  const misplaced = found.find((section, at) => section !== expected[at]);
  if (misplaced !== undefined) {
    yield {
      severity: "warning",
      field: SECTION_FIELDS[misplaced],
      cells: [sections[misplaced]],
      message: {
        id: "order",
        values: { section: { label: edition.sectionLabels[misplaced].name } },
      },
    };
  }
}
