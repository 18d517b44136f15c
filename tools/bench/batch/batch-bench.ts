import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { judge } from "../judge";
import { receivedFiles } from "./received-files";
import { SCRIPTS, throughput } from "./throughput";

const FILES = 1_000;
/** Other tables in each workbook. */
const TABLES = { "the form alone": 0, "the form among five other tables": 5 } as const;

/** What must hold; docs/bench.md says why. */
const BOUNDS = { ofLibrary: 0.85, ofOneWorker: 1.7, growth: 60 } as const;

/** Workbooks per second, and what they leave in memory. @returns Whether all bounds hold. */
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

async function judgeBatch(kind: string, files: readonly string[]): Promise<readonly boolean[]> {
  const [library, check] = [
    await throughput(files, SCRIPTS.library, 1),
    await throughput(files, SCRIPTS.check, 1),
  ];
  const [libraryByTwo, checkByTwo] = [
    await throughput(files, SCRIPTS.library, 2),
    await throughput(files, SCRIPTS.check, 2),
  ];
  console.log();
  console.log(`${FILES} workbooks, ${kind}; per second, by 1 and by 2 workers:`);
  const perSecond = (one: number, two: number): string => `${one.toFixed(0)}, ${two.toFixed(0)}`;
  console.log(`  the library alone  ${perSecond(library.perSecond, libraryByTwo.perSecond)}`);
  console.log(`  the whole check    ${perSecond(check.perSecond, checkByTwo.perSecond)}`);
  return [
    judge("whole check, of the library alone", check.perSecond / library.perSecond, {
      above: BOUNDS.ofLibrary,
    }),
    judge("2 workers, of 1", checkByTwo.perSecond / check.perSecond, {
      above: BOUNDS.ofOneWorker,
    }),
    judge("MB more in the last quarter than in the second", check.growth, { below: BOUNDS.growth }),
  ];
}
