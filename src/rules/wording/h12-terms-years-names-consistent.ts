import type { Declaration } from "../../declaration/declaration";
import { fieldAtCell } from "../field-at-cell";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { departmentNames, isSameDepartment } from "../text/department-names";
import { earlierYears } from "../text/earlier-years";
import { excerpt } from "../text/excerpt";
import { allRows } from "../text/judged-rows";
import type { JudgedValue } from "../text/judged-values";
import { placedTasks } from "../../declaration/placed-tasks";
import { goalText, taskTexts } from "../text/placed-texts";
import { isSameBody, termsOfOffice, type TermOfOffice } from "../text/terms-of-office";

type MessageId = "term" | "year" | "name" | "cover";

export const termsYearsNamesConsistent = defineRule<MessageId>({
  id: "H12",
  name: "terms-years-names-consistent",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "届次、年份和名称前后一致",
      messages: {
        term: "{task}写的是选举第 {elected} 届（“{electedQuote}”），而听取或审议的也是第 {heard} 届（“{heardQuote}”）：换届选举的应是下一届，请核对届次。",
        year: "{field}写的是 {years} 年（“{quote}”），早于本表的年度 {present} 年：请核对是否沿用了以前年度的文字。",
        name: "这里的{department}“{name}”与前面的“{first}”不同：请核对是否同一个部门。",
        cover:
          "本表的{department}“{name}”与封面上的“{cover}”不同：请核对是否同一个部门，改正其中写错的一处。",
      },
      checks:
        "同一项任务中，选举产生的届次应大于听取、审查、审议或总结的届次；总体绩效目标、任务和年度指标值中的年份不应早于本表年度（书名号内、年份区间以及说明规划、以来、截至、上年、同比、结转、考核等情况的语句除外；“2022年建成的……”“按照2024年印发的……”、偿还或兑现以前年度款项、与以前年度比较的，同一语句中也写了本表年度的，也除外）；表中两处部门名称、本表与封面的部门名称应一致。",
      why: "这类前后不一致大多是从以前年度的表格或其他单位的表格中照搬时留下的。",
      remedy:
        "核对届次、年份和名称，改正其中写错的一处；确实指以前年度的，请写明，例如“上年结转”。",
      examples: {
        fails:
          "科协换届：听取第八届委员会工作报告，选举产生第八届委员会；2025年的表中写“2024年12月底前完成校舍维修”。",
        passes: "听取第八届委员会工作报告，选举产生第九届委员会；“2025年12月底前完成校舍维修”。",
      },
    },
    "en-US": {
      title: "Terms, years and names agree",
      messages: {
        term: "{task}: the body elected is that of term {elected} (“{electedQuote}”), and the one reporting is that of term {heard} (“{heardQuote}”): an election brings the next term, so check the numbers.",
        year: "{field} says {years} (“{quote}”), which is before the year of the form, {present}: check whether the text was left from an earlier form.",
        name: "The name here, “{name}”, differs from “{first}” above ({department}): check whether both are the same department.",
        cover:
          "{department}, “{name}”, differs from “{cover}” on the cover: check whether both are the same department and correct the wrong one.",
      },
      checks:
        "Within a task, the term of office elected is later than the one whose report is heard. Years in the goal, the tasks and the annual values are not before the year of the form (titles, ranges of years, clauses that look back, and years that only tell when something was built, issued or fell due or what is compared with, and clauses that name the year of the form too, are left alone). Two labels of the department, and the cover, bear the same name.",
      why: "Such contradictions are mostly left over from the form of an earlier year or of another office.",
      remedy:
        "Check term, year or name and correct the wrong one; where an earlier year is meant, say so, for example as carried over from last year.",
      examples: {
        fails:
          "An association hears the report of its 8th committee and elects the 8th committee; a form of 2025 says “repaired by December 2024”.",
        passes:
          "It hears the report of the 8th committee and elects the 9th; “repaired by December 2025”.",
      },
    },
  },
  *check(context) {
    yield* checkTerms(context.declaration);
    yield* checkYears(context);
    yield* checkNames(context);
    yield* checkCover(context.declaration);
  },
});

function* checkTerms(declaration: Declaration): Iterable<Draft<MessageId>> {
  for (const { path, task } of placedTasks(declaration)) {
    const terms = [task.content, task.target].flatMap(({ value }) => termsOfOffice(value ?? ""));
    const clash = clashOf(terms);
    if (clash !== null) {
      const { elected, heard } = clash;
      yield {
        severity: "warning",
        field: `${path}.content`,
        cells: [task.content.cell, task.target.cell],
        message: {
          id: "term",
          values: {
            task: { field: path },
            elected: elected.number,
            electedQuote: excerpt(elected.clause),
            heard: heard.number,
            heardQuote: excerpt(heard.clause),
          },
        },
      };
    }
  }
}

/** A body elected for a term that is no later than one that already reports; the first such. */
function clashOf(terms: readonly TermOfOffice[]) {
  const of = (kind: TermOfOffice["kind"]) => terms.filter((term) => term.kind === kind);
  const clashes = of("elected").flatMap((elected) =>
    of("heard")
      .filter((heard) => elected.number <= heard.number && isSameBody(elected, heard))
      .map((heard) => ({ elected, heard })),
  );
  return clashes[0] ?? null;
}

function* checkYears({ declaration, ruleSet }: RuleContext): Iterable<Draft<MessageId>> {
  const present = declaration.year.value;
  if (present === null) {
    return;
  }
  for (const { field, cells, text } of textsWithYears(declaration)) {
    const earlier = earlierYears(text, present, ruleSet.words);
    const [first] = earlier;
    if (first !== undefined) {
      const years = [...new Set(earlier.map(({ year }) => String(year)))];
      yield {
        severity: "warning",
        field,
        cells,
        message: {
          id: "year",
          values: {
            field: { field },
            years: { texts: years },
            quote: excerpt(first.clause),
            present,
          },
        },
      };
    }
  }
}

function textsWithYears(declaration: Declaration): readonly JudgedValue[] {
  const values = allRows(declaration).flatMap((row) =>
    row.indicator.answered ? [] : row.values.filter(({ field }) => field.endsWith("annualValue")),
  );
  const texts = [
    ...goalText(declaration),
    ...taskTexts(declaration, ["name", "content", "target"]),
  ];
  return [...texts.map(({ cell, ...text }) => ({ ...text, cells: [cell] })), ...values];
}

function* checkNames({ declaration, edition }: RuleContext): Iterable<Draft<MessageId>> {
  const [first, ...later] = departmentNames(declaration, edition);
  for (const { cell, name } of later) {
    if (first !== undefined && !isSameDepartment(name, first.name)) {
      yield {
        severity: "warning",
        field: fieldAtCell(cell, declaration),
        cells: [cell, first.cell],
        message: {
          id: "name",
          values: {
            name: excerpt(name),
            first: excerpt(first.name),
            department: { field: "department" },
          },
        },
      };
    }
  }
}

function* checkCover({
  department,
  departmentOnCover: cover,
}: Declaration): Iterable<Draft<MessageId>> {
  const { value: name, cell } = department;
  if (name !== null && cover !== null && !isSameDepartment(name, cover)) {
    yield {
      severity: "warning",
      field: "department",
      cells: [cell],
      message: {
        id: "cover",
        values: {
          name: excerpt(name),
          cover: excerpt(cover),
          department: { field: "department" },
        },
      },
    };
  }
}
