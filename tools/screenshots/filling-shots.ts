import { press, scrollTo, turnTo, type Shot } from "./shot";

/** Pictures for people who fill in a form. */
export const FILLING_SHOTS: readonly Shot[] = [
  {
    name: "first-run",
    what: "pane",
    sample: "不是申报表",
    steps: async ({ pane }) => {
      await pane.getByRole("button", { name: "试用示例" }).waitFor();
    },
  },
  {
    name: "findings",
    what: "pane",
    steps: async (stage) => {
      await press(stage, "校验");
      await stage.pane.locator("[data-entry]").first().waitFor();
    },
  },
  {
    name: "correction",
    what: "pane",
    sample: "不是申报表",
    steps: async (stage) => {
      await press(stage, "试用示例");
      await stage.pane.locator('[data-entry="C16"]').waitFor();
      await stage.pane.locator('[data-entry="C16"]').click();
      await scrollTo(stage, "年度重点工作任务");
    },
  },
  {
    name: "accept",
    what: "pane",
    steps: async (stage) => {
      await press(stage, "校验");
      const accept = stage.pane.getByRole("button", { name: /^认可：/ }).first();
      await accept.click();
      await stage.pane.getByLabel("为什么可以不改").fill("上级批复如此，见附件。");
    },
  },
  {
    name: "forms",
    what: "pane",
    sample: "不是申报表",
    steps: async (stage) => {
      await turnTo(stage, "填表");
      await press(stage, "插入");
      await stage.pane.getByRole("button", { name: "撤销插入" }).waitFor();
    },
  },
  {
    name: "carry",
    what: "pane",
    sample: "填写完整的申报表",
    steps: async (stage) => {
      await turnTo(stage, "填表");
      await stage.pane.getByText("带入已有的申报表").click();
      await press(stage, "本工作簿");
      await stage.pane.getByText(/^带入 \d+ 项任务/).waitFor();
      await scrollTo(stage, "插入到");
    },
  },
  {
    name: "mend",
    what: "pane",
    sample: "填写完整的申报表",
    steps: async (stage) => {
      await turnTo(stage, "填表");
      await press(stage, "增加任务");
      await stage.pane.getByRole("button", { name: "撤销增加的行" }).waitFor();
      await scrollTo(stage, "增加行");
    },
  },
];
