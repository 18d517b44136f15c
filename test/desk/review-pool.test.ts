import { join } from "node:path";
import { unpackResult } from "../../src/desk/packed-result";
import { reviewAll } from "../../src/desk/worker/review-all";
import type { DeskFile, ReviewOptions } from "../../src/desk/worker/review-methods";
import { openReviewPool, PoolClosed, type ReviewPool } from "../../src/desk/worker/review-pool";

const SCRIPT = join(__dirname, "faulty-worker.mjs");
const OPTIONS: ReviewOptions = { rules: null, heuristics: true, locale: "zh-CN" };

function withPool<T>(use: (pool: ReviewPool<string>) => Promise<T>, patience?: number): Promise<T> {
  const pool = openReviewPool<string>(SCRIPT, "thread", 2, patience);
  return use(pool).finally(() => pool.close());
}

async function review(
  pool: ReviewPool<string>,
  sources: readonly string[],
): Promise<readonly DeskFile[]> {
  const files: DeskFile[] = [];
  const named = sources.map((source) => ({ source, file: `${source}.xlsx` }));
  await reviewAll(pool, named, OPTIONS, (file, index) => {
    files[index] = file;
  });
  return files;
}

function outcomeOf({ packed }: DeskFile): unknown {
  return packed === "{}" ? "reviewed" : unpackResult(packed).outcome;
}

test("a file that a worker does not survive, or throws at, is unreadable; the others are reviewed", async () => {
  const sources = ["a", "dies", "b", "throws", "c", "dies", "d"];
  const files = await withPool((pool) => review(pool, sources));
  const failed = { status: "unreadable", code: "failed" };
  expect(files.map(outcomeOf)).toEqual([
    "reviewed",
    failed,
    "reviewed",
    failed,
    "reviewed",
    failed,
    "reviewed",
  ]);
  expect(files[1]?.rows).toEqual([
    expect.objectContaining({ file: "dies.xlsx", verdict: "unreadable" }),
  ]);
});

test("a file that takes too long is given up, and another worker goes on", async () => {
  const files = await withPool((pool) => review(pool, ["hangs", "hangs", "a"]), 500);
  const given = { status: "unreadable", code: "too-slow" };
  expect(files.map(outcomeOf)).toEqual([given, given, "reviewed"]);
});

test("a pool that is closed gives up at once what it is at", async () => {
  const pool = openReviewPool<string>(SCRIPT, "thread", 1);
  const files: string[] = [];
  const sources = ["a", "hangs", "b"].map((source) => ({ source, file: source }));
  const run = reviewAll(pool, sources, OPTIONS, ({ file }) => {
    files.push(file);
    void pool.close();
  });
  await expect(run).rejects.toThrow(PoolClosed);
  expect(files).toEqual(["a"]);
});

test("a pool that is closed ends a worker that hangs", async () => {
  const pool = openReviewPool<string>(SCRIPT, "thread", 1);
  const run = review(pool, ["hangs", "a"]);
  const outcome = expect(run).rejects.toThrow(PoolClosed);
  await pool.close();
  await outcome;
});

test.each(["dies", "throws"])(
  "a sheet at which a worker %s cannot be had, and others can",
  (source) =>
    withPool(async (pool) => {
      expect(await pool.show(source, "a.xlsx", "表")).toBeNull();
      expect(await pool.show("a", "a.xlsx", "表")).toEqual({ cells: "a" });
    }),
);

test("a sheet that takes too long cannot be loaded", async () => {
  expect(await withPool((pool) => pool.show("hangs", "a.xlsx", "表"), 500)).toBeNull();
});

test("a pool that is closed says so to who waits for a sheet", async () => {
  const pool = openReviewPool<string>(SCRIPT, "thread", 1);
  const outcome = expect(pool.show("hangs", "a.xlsx", "表")).rejects.toThrow(PoolClosed);
  await pool.close();
  await outcome;
});
