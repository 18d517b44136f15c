import { defineRule } from "../rule";
import { blankContent } from "./sections/blank-content";
import { foreignHeaders } from "./sections/foreign-headers";
import { furtherLines } from "./sections/further-lines";
import { missingLabels } from "./sections/missing-labels";
import { missingSection } from "./sections/missing-section";
import { missingColumns } from "./sections/missing-columns";
import { rewordedLabels } from "./sections/reworded-labels";
import { wrongOrder } from "./sections/wrong-order";

type MessageId =
  | "missing"
  | "goalBlank"
  | "tasksBlank"
  | "labels"
  | "columns"
  | "renamed"
  | "unheaded"
  | "unread"
  | "reworded"
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
        unheaded:
          "“{section}”的表头中 {headers} 没有填栏名，校验时按位置当作{labels}：请核对，并按表样补上栏名。",
        unread:
          "“{section}”的表头中没有找到{labels}，“{headers}”也不是表样的栏名，没有校验：请按表样改正表头。",
        reworded:
          "“{section}”中的“{lines}”不是表样的项目名称，校验时当作{labels}：请核对，并改回表样的名称。",
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
        unheaded:
          "{headers}, at the head of the table {section}, is blank and its column was taken for {labels} by its place: check that and put the form's words back.",
        unread:
          "The table {section} has no column {labels}, and {headers} is not what the form prints and was not checked: put the form's words back.",
        reworded:
          "{lines} in the section {section} is not what the form prints and was taken for {labels}: check that and put the form's words back.",
        further:
          "{lines} in the section {section} is not a line of the form: check that its money is part of the form's own lines.",
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
    yield* rewordedLabels(context);
    yield* furtherLines(context);
    yield* foreignHeaders("tasks", context);
    yield* foreignHeaders("indicators", context);
    yield* missingColumns(context);
    yield* wrongOrder(context);
  },
});
