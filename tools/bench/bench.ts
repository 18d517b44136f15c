import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { EDITIONS } from "../../src/editions/editions";
import { readWorkbook } from "../../src/reader/read-workbook";
import { checkWorkbook } from "../../src/review/check-workbook";
import { readWorkbookPicture } from "../../src/workbook/read-workbook-picture";
import { batchBench } from "./batch/batch-bench";
import { dataFile, formFile } from "./inputs";
import { judge } from "./judge";
import { LIBRARY } from "./library";
import { growth, measure, measureTogether } from "./measure";
import { peakMemory } from "./peak-memory";

const RUNS = 31;
const SAMPLES = ["baiyun-kexie.xlsx", "baiyun-kexie-with-faults.xlsx"];
/** Numbers of rows; no more rows of a sheet are examined than the last of these. */
const ROWS = [250, 500, 1_000, 2_000];

/** The bounds; docs/bench.md explains them. */
const BOUNDS = { ratio: 1, growth: 1.25, memory: 300, memoryRows: 100_000 } as const;

/** `npm run bench`: times and memory, as ratios to what SheetJS alone takes in the same run. */
async function bench(): Promise<boolean> {
  const files: (readonly [string, Uint8Array])[] = [
    ...SAMPLES.map((name) => [name, readFileSync(`test/samples/${name}`)] as const),
    ["300 indicators", await formFile(300)],
  ];
  print(["file", "library", "picture", "model", "model + rules", "of library"]);
  const ratios = files.map(([name, bytes]) => timesOf(name, bytes));
  const points = await Promise.all(ROWS.map(async (rows) => [rows, await formFile(rows)] as const));
  const times = points.map(([rows, bytes]) => [rows, checkTime(bytes)] as const);
  const power = growth(times);
  const memory = peakMemory(dataFile(BOUNDS.memoryRows));
  const bare = peakMemory(null);
  console.log();
  return [
    judge("model + rules, of the library", Math.max(...ratios), { below: BOUNDS.ratio }),
    judge(
      `growth of model + rules (${times.map(([rows, time]) => `${rows}: ${time.toFixed(0)} ms`).join(", ")})`,
      power,
      { below: BOUNDS.growth },
    ),
    judge(
      `peak memory, MB, of ${BOUNDS.memoryRows} rows (${bare.toFixed(0)} MB without a file)`,
      memory,
      { below: BOUNDS.memory },
    ),
    await batchBench(),
    paneBench(),
  ].every(Boolean);
}

/** Runs separately: the tools that build the pane are not bundled with the rest. */
function paneBench(): boolean {
  const args = [require.resolve("tsx/cli"), "tools/bench/pane/pane-bench.ts"];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}

function timesOf(name: string, bytes: Uint8Array): number {
  const taken = readWorkbookPicture(bytes, name);
  const [library = 0, picture = 0, model = 0, all = 0] = measureTogether(
    [
      () => read(bytes, LIBRARY),
      () => readWorkbookPicture(bytes, name),
      () => readWorkbook(taken, EDITIONS),
      () => checkWorkbook(taken),
    ],
    RUNS,
  );
  print([
    name,
    ...[library, picture, model, all].map((time) => `${time.toFixed(1)} ms`),
    (all / library).toFixed(2),
  ]);
  return all / library;
}

/** Reading the model and running all rules, from a picture read before. */
function checkTime(bytes: Uint8Array): number {
  const picture = readWorkbookPicture(bytes, "a.xlsx");
  return measure(() => checkWorkbook(picture), RUNS);
}

function print(columns: readonly string[]): void {
  const [first = "", ...others] = columns;
  console.log(first.padEnd(32) + others.map((text) => text.padStart(15)).join(""));
}

bench()
  .then((holds) => {
    process.exitCode = holds ? 0 : 1;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
