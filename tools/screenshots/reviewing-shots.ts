import { press, scrollTo, turnTo, type Shot, type Stage } from "./shot";

async function review(stage: Stage): Promise<void> {
  await turnTo(stage, "审核");
  const { pane, received } = stage;
  await pane
    .locator("#page-desk input[type=file]")
    .first()
    .setInputFiles([...received]);
  await pane.getByText(`已检查 ${received.length} 个文件`).last().waitFor();
}

async function openSettings(stage: Stage): Promise<void> {
  await press(stage, "设置");
  await stage.pane.getByText("正在使用：").waitFor();
}

/** Pictures for people who review received forms, and for administrators. */
export const REVIEWING_SHOTS: readonly Shot[] = [
  { name: "desk", what: "pane", steps: review },
  {
    name: "desk-row",
    what: "pane",
    steps: async (stage) => {
      await review(stage);
      await stage.pane
        .getByRole("button", { name: /^查看：/ })
        .first()
        .click();
      await stage.pane.getByText("审核人意见（写入审核意见单）").waitFor();
    },
  },
  {
    name: "summary",
    what: "page",
    steps: async (stage) => {
      await review(stage);
      await press(stage, "汇总表（插入本工作簿）");
      await stage.pane
        .getByText(/^已在本工作簿新增/)
        .last()
        .waitFor();
    },
  },
  { name: "settings", what: "pane", steps: openSettings },
  {
    name: "self-check",
    what: "pane",
    steps: async (stage) => {
      await openSettings(stage);
      await press(stage, "运行自检");
      await stage.pane.getByText(/^自检完成/).waitFor();
      await scrollTo(stage, "自检");
    },
  },
];
