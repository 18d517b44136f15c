import type { Declaration } from "../../declaration/declaration";
import { isSpareForm } from "../../editions/spare-forms";
import { defineRule } from "../rule";

type MessageId = "additional" | "hidden" | "blank";

export const oneDeclarationPerWorkbook = defineRule<MessageId>({
  id: "S11",
  name: "one-declaration-per-workbook",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "一个工作簿一份申报表",
      messages: {
        additional:
          "这个工作簿中不止一份部门整体申报表，工作表“{sheet}”中的这一份已单独校验：如果是旧表或草稿，请删除后再报送。",
        hidden:
          "这个工作簿中不止一份部门整体申报表，隐藏的工作表“{sheet}”中的这一份已单独校验：如果是旧表或草稿，请取消隐藏，删除后再报送。",
        blank: "工作表“{sheet}”是一份空白的申报表，没有校验：请删除后再报送。",
      },
      checks:
        "工作簿中有没有第二份部门整体申报表。填报说明、封面和项目申报表不算；每一份都单独校验（另附的空白表样除外），第一份之后的各报一次。",
      why: "报送的文件中有几份申报表时，分不清以哪一份为准。",
      remedy: "一个部门只保留一份申报表；几个部门的表请分文件报送。",
      examples: {
        fails: "同一文件中有“区教育局”和“区档案馆”两张部门整体申报表。",
        passes: "一张部门整体申报表，另有填报说明和三张项目支出绩效目标申报表。",
      },
    },
    "en-US": {
      title: "One declaration in a workbook",
      messages: {
        additional:
          "This workbook holds more than one declaration, and the one on the sheet “{sheet}” was checked by itself: if it is an old one or a draft, delete it before handing in.",
        hidden:
          "This workbook holds more than one declaration, and the one on the hidden sheet “{sheet}” was checked by itself: if it is an old one or a draft, unhide the sheet and delete it before handing in.",
        blank:
          "The sheet “{sheet}” holds a blank form, which was not checked: delete it before handing in.",
      },
      checks:
        "Whether the workbook holds a second declaration of a department. Instructions, covers and declarations of projects do not count. Each is checked by itself, but for a blank form on a sheet that calls itself one; every one after the first is reported.",
      why: "With several declarations in one file it is unclear which one counts.",
      remedy:
        "Keep one declaration of a department; hand in those of other departments as files of their own.",
      examples: {
        fails: "One file holds the declarations of an education bureau and of an archive.",
        passes: "One declaration, beside instructions and the forms of three projects.",
      },
    },
  },
  *check({ declaration }) {
    const { additional, sheet, title } = declaration;
    if (additional) {
      yield {
        severity: "info",
        field: "title",
        cells: [title.cell],
        message: { id: messageFor(declaration), values: { sheet } },
      };
    }
  },
});

function messageFor(declaration: Declaration): MessageId {
  if (isSpareForm(declaration)) {
    return "blank";
  }
  return declaration.sheetVisibility === "Visible" ? "additional" : "hidden";
}
