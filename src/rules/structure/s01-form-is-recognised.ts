import type { Locale } from "../../declaration/locale";
import type { UnrecognisedReason } from "../../declaration/unrecognised-reason";
import { fillSlots } from "../fill-slots";
import type { Rule } from "../rule";

/**
 * A rule about the whole file: the reader does the recognising, and what it says becomes the error of
 * the file, never a finding in a declaration.
 */
export const formIsRecognised: Omit<Rule<UnrecognisedReason>, "check"> = {
  id: "S01",
  name: "form-is-recognised",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "识别申报表",
      messages: {
        empty: "工作簿是空的，没有可以校验的内容。请打开填好的部门整体预算绩效目标申报表再校验。",
        none: "在所有工作表中都没有找到部门整体预算绩效目标申报表：既没有这个标题，也没有它的各部分栏目。请打开填好的申报表，或核对标题和栏目名称是否被改动。",
        project:
          "工作表“{sheet}”是项目支出绩效目标申报表，不是部门整体预算绩效目标申报表，没有校验。请打开部门整体的申报表。",
        "self-evaluation":
          "工作表“{sheet}”是绩效自评（评价）表，不是部门整体预算绩效目标申报表，没有校验。请打开部门整体的申报表。",
        monitoring:
          "工作表“{sheet}”是绩效运行监控表，不是部门整体预算绩效目标申报表，没有校验。请打开部门整体的申报表。",
      },
      checks:
        "工作簿中有没有部门整体预算绩效目标申报表：先看标题和栏目是不是自评表、监控表或项目申报表，再看有没有申报表的标题，或至少三个部分的标题栏。",
      why: "只有认出是哪一种表，才能按它的栏目校验。",
      remedy: "打开填好的部门整体预算绩效目标申报表，标题和栏目名称按表样保留。",
      examples: {
        fails: "工作簿中只有一张项目支出绩效目标申报表，或只有一张空白的工作表。",
        passes: "工作表中有“2025年部门整体预算绩效目标申报表”的标题，旁边另有填报说明。",
      },
    },
    "en-US": {
      title: "The form is recognised",
      messages: {
        empty:
          "The workbook is empty. Open a filled-in declaration of a department and check again.",
        none: "No declaration of a department was found on any sheet: neither its title nor its sections. Open a filled-in declaration, or see whether its title and labels were changed.",
        project:
          "The sheet “{sheet}” is the declaration of a project, not of a whole department, and was not checked. Open the department's declaration.",
        "self-evaluation":
          "The sheet “{sheet}” is a self-evaluation, not a declaration, and was not checked. Open the department's declaration.",
        monitoring:
          "The sheet “{sheet}” is a monitoring form, not a declaration, and was not checked. Open the department's declaration.",
      },
      checks:
        "Whether the workbook holds a declaration of a department: a self-evaluation, a monitoring form or the form of a project is ruled out first; then its title, or the headings of three sections at least, must be there.",
      why: "A form can be checked only when it is known which form it is.",
      remedy: "Open a filled-in declaration of a department whose title and labels were kept.",
      examples: {
        fails: "The workbook holds nothing but the form of a project, or a blank sheet.",
        passes:
          "A sheet bears the title of the declaration, with instructions on another sheet beside it.",
      },
    },
  },
};

/** The sentence for a workbook in which no declaration was found. */
export function unrecognisedSentence(
  { reason, sheet }: { readonly reason: UnrecognisedReason; readonly sheet: string | null },
  locale: Locale,
): string {
  return fillSlots(formIsRecognised.texts[locale].messages[reason], { sheet: sheet ?? "" });
}
