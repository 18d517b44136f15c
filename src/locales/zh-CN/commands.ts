/** Words of the small window that a ribbon command shows when no pane is open. */
export const commands = {
  title: "申报表校验",
  clean: "可报送：全部检查通过，没有发现问题。",
  notMarked:
    "发现了问题，但有些没能在表中标出（工作表受保护，或没有对应的单元格）。请点“申报表校验”打开窗格查看全部问题。",
  notShown:
    "可报送：没有发现错误。另有警告或提示，按设置没有在表中标出；点“申报表校验”打开窗格可查看数量。",
  notCleared: "有工作表受保护，其中的标记没有清除。请撤销工作表保护后再清除。",
  noForm: "当前工作表中没有找到申报表。请先切换到申报表所在的工作表，再试一次。",
  rowCut: "有的行文字太多，超过 Excel 的最大行高，放不下。请精简文字，或加宽列。",
} as const;
