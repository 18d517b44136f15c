import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { judge } from "../judge";
import { medianOf } from "../measure";
import { receivedFiles } from "./received-files";
import { SCRIPTS, throughput } from "./throughput";

const FILES = 1_000;
/** Number of other tables in each workbook. */
const TABLES = { "the form alone": 0, "the form among five other tables": 5 } as const;
/** Number of times everything is measured, in turn: a single batch may measure other users of the machine. */
const ROUNDS = 3;

/** The bounds; docs/bench.md explains them. */
const BOUNDS = { ofLibrary: 0.85, ofOneWorker: 1.7, growth: 60 } as const;

/**
 * Measures workbooks per second, and the memory they leave behind.
 * @returns whether all bounds hold
 */
export async function batchBench(): Promise<boolean> {
  const judgements: boolean[] = [];
  for (const [kind, tables] of Object.entries(TABLES)) {
    const files = await receivedFiles(FILES, tables);
    try {
      judgements.push(...(await judgeBatch(kind, files)));
    } finally {
      rmSync(dirname(files[0] ?? ""), { recursive: true });
    }
  }
  return judgements.every(Boolean);
}

/** Workbooks per second in one round, with one worker and with two, and growth in MB while one worker checks. */
interface Round {
  readonly library: readonly [number, number];
  readonly check: readonly [number, number];
  readonly growth: number;
}

async function measureRound(files: readonly string[]): Promise<Round> {
  const library = await throughput(files, SCRIPTS.library, 1);
  const check = await throughput(files, SCRIPTS.check, 1);
  const libraryByTwo = await throughput(files, SCRIPTS.library, 2);
  const checkByTwo = await throughput(files, SCRIPTS.check, 2);
  return {
    library: [library.perSecond, libraryByTwo.perSecond],
    check: [check.perSecond, checkByTwo.perSecond],
    growth: check.growth,
  };
}

async function judgeBatch(kind: string, files: readonly string[]): Promise<readonly boolean[]> {
  const rounds: Round[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    rounds.push(await measureRound(files));
  }
  const median = (of: (round: Round) => number): number => medianOf(rounds.map(of));
  const perSecond = (of: (round: Round) => readonly [number, number]): string =>
    [median((round) => of(round)[0]), median((round) => of(round)[1])]
      .map((files) => files.toFixed(0))
      .join(", ");
  console.log();
  console.log(`${FILES} workbooks, ${kind}; per second, by 1 and by 2 workers:`);
  console.log(`  the library alone  ${perSecond(({ library }) => library)}`);
  console.log(`  the whole check    ${perSecond(({ check }) => check)}`);
  return [
    judge(
      "whole check, of the library alone",
      median(({ library, check }) => check[0] / library[0]),
      { above: BOUNDS.ofLibrary },
    ),
    judge(
      "2 workers, of 1",
      median(({ check }) => check[1] / check[0]),
      { above: BOUNDS.ofOneWorker },
    ),
    judge(
      "MB more in the last quarter than in the second",
      median(({ growth }) => growth),
      { below: BOUNDS.growth },
    ),
  ];
}
