import { foldText, normaliseText } from "../../declaration/normalise-text";
import type { PlacedTask } from "../../declaration/placed-tasks";
import type { JudgedRow } from "./judged-rows";
import { splitName, uncounted } from "./name-stem";

/** How the name of a task may end without saying what it is about. */
const TASK_ENDING = /(?:专项)?(?:工作|活动|事务|项目|任务|经费)$/;
/** Share of either text that common words must cover for the two to be related. */
const KINSHIP = 1 / 2;
/** Words have two characters or more. */
const SHORTEST_WORD = 2;

/** What a task is about: its name without a final 工作, 活动 …. */
export function taskStem(name: string): string {
  const { stem } = splitName(name);
  return stem.replace(TASK_ENDING, "") || stem;
}

/**
 * The rows of indicators that belong to a task. A row is claimed by the task with the longest stem within its name,
 * else within a value. A row that no task claims belongs to every task that it shares half of its words with: names
 * turn the words of a task around (校舍维修, 维修校舍数量) and speak of its content.
 */
export function indicatorsOf(
  task: PlacedTask,
  tasks: readonly PlacedTask[],
  rows: readonly JudgedRow[],
): readonly JudgedRow[] {
  const stemmed = tasks.map((placed) => ({ placed, stem: stemOf(placed) }));
  const stem = stemOf(task);
  const plan = planOf(task);
  return rows.filter((row) => {
    const claimants = claimantsOf(row, stemmed);
    return claimants.length > 0 ? claimants.includes(task) : isAkin(stem, plan, row);
  });
}

/** The tasks with the longest stem in the name; else in a value. */
function claimantsOf(
  { name, values }: JudgedRow,
  tasks: readonly StemmedTask[],
): readonly PlacedTask[] {
  const byName = longestWithin([name], tasks);
  return byName.length > 0
    ? byName
    : longestWithin(
        values.map(({ text }) => text),
        tasks,
      );
}

interface StemmedTask {
  readonly placed: PlacedTask;
  readonly stem: string;
}

function longestWithin(
  texts: readonly string[],
  tasks: readonly StemmedTask[],
): readonly PlacedTask[] {
  const normalised = texts.map(normaliseText);
  const within = tasks.filter(
    ({ stem }) => stem.length >= SHORTEST_WORD && normalised.some((text) => text.includes(stem)),
  );
  const longest = Math.max(0, ...within.map(({ stem }) => stem.length));
  return within.filter(({ stem }) => stem.length === longest).map(({ placed }) => placed);
}

function stemOf({ task }: PlacedTask): string {
  return taskStem(task.name.value ?? "");
}

/** All that a task says. */
function planOf({ task: { name, content, target } }: PlacedTask): string {
  return foldText([name, content, target].map(({ value }) => value ?? "").join(";"));
}

function isAkin(stem: string, plan: string, row: JudgedRow): boolean {
  const indicator = foldText([row.name, ...row.values.map(({ text }) => text)].join(";"));
  return (
    sharedShare(stem, indicator) >= KINSHIP || sharedShare(uncounted(row.stem), plan) >= KINSHIP
  );
}

/** The share of a text's characters that stand in words of the other text, two characters each. */
function sharedShare(text: string, other: string): number {
  const characters = Array.from(text);
  let shared = 0;
  let endsWord = false;
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1];
    const beginsWord = next !== undefined && other.includes(character + next);
    shared += beginsWord || endsWord ? 1 : 0;
    endsWord = beginsWord;
  }
  return characters.length === 0 ? 0 : shared / characters.length;
}
