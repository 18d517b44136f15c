import { taskContentAndAmountBothFilled } from "../../../src/rules/structure/s24-task-content-and-amount-both-filled";
import { declarationWith, type FormChanges, type TaskRow } from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

const REPAIR: TaskRow = ["校舍维修", "维修3所小学。", 100, "完成3所。"];

function beside(...tasks: readonly TaskRow[]): FormChanges {
  return { tasks: [REPAIR, ...tasks] };
}

testRule(
  taskContentAndAmountBothFilled,
  [
    ["every task filled", {}],
    ["an explicit 0", beside(["制度建设", "修订制度。", 0, "修订5项。"])],
    ["no target", beside(["病房改造", "改造病房。", 10, null])],
    ["an amount that cannot be read", beside(["庭审直播", "直播庭审。", "待定", "直播200场。"])],
    ["a blank row between", beside([null, null, null, null], ["道路养护", "养护。", 9, "养护。"])],
    ["the optional task blank", { otherTask: [null, null, null] }],
    ["the optional task filled", { otherTask: ["档案编研。", 5, null] }],
    ["the optional task with a target only", { otherTask: [null, null, "编研1部。"] }],
  ],
  [
    [
      "content, but no amount",
      beside(["病房改造", "改造病房。", null, "改造12间。"]),
      "warning amount C15 A15 B15 D15",
    ],
    [
      "a dash for the amount",
      beside(["病房改造", "改造。", "—", null]),
      "warning amount C15 A15 B15",
    ],
    ["no name", beside([null, "养护城区道路。", 9, "养护。"]), "warning text A15 B15 C15 D15"],
    ["no content", beside(["道路养护", " ", 9, null]), "warning text B15 A15 C15"],
    ["only a name", beside(["庭审直播", null, null, null]), "warning amount B15 C15 A15"],
    ["only an amount", beside([null, null, 9, null]), "warning text A15 B15 C15"],
    [
      "the optional task without its amount",
      { otherTask: ["档案编研。", null, null] },
      "warning amount C17 A17 B17",
    ],
    [
      "the optional task without its content",
      { otherTask: [null, 5, null] },
      "warning text B17 A17 C17",
    ],
  ],
);

test.each<[name: string, form: FormChanges, notChecked: readonly string[] | undefined]>([
  ["a blank amount", beside(["病房改造", "改造。", null, "改造12间。"]), ["A07"]],
  ["a blank content", beside(["病房改造", null, 10, "改造12间。"]), undefined],
])("the coverage is not judged without an amount: %s", (_, form, notChecked) => {
  const found = findingsOf(declarationWith(form), ...DETERMINISTIC);
  expect(found.find(({ rule }) => rule === "S24")?.details.notChecked).toEqual(notChecked);
  expect(found.some(({ rule }) => rule === "A07")).toBe(false);
});
