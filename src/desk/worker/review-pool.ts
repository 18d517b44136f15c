import { pool, type Pool } from "workerpool";
import type { Locale } from "../../declaration/locale";
import type { Annotation } from "../annotate-file";
import type { PackedResult } from "../packed-result";
import type { SheetText } from "../sheet-text";
import { failedReview } from "./failed-review";
import type { DeskFile, ReviewMethods, ReviewOptions } from "./review-methods";

/** The largest file within the limits takes a few seconds. */
const PATIENCE = 60_000;

/** Workers that review files side by side. */
export interface ReviewPool<Source> {
  readonly workers: number;
  /**
   * Reviews a file with a worker that is free. One that kills its worker, or takes too long, is an unreadable
   * file like any other, and another worker goes on.
   * @throws PoolClosed when the pool is closed meanwhile.
   */
  review(source: Source, file: string, options: ReviewOptions): Promise<DeskFile>;
  /**
   * What a sheet of a file shows; null where it can no longer be read.
   * @throws PoolClosed when the pool is closed meanwhile.
   */
  show(source: Source, file: string, sheet: string): Promise<SheetText | null>;
  /**
   * Annotates a copy of a file that was reviewed. One that cannot be annotated to the end is unreadable.
   * @throws PoolClosed when the pool is closed meanwhile.
   */
  annotate(source: Source, packed: PackedResult, locale: Locale): Promise<Annotation>;
  /** Ends all workers at once, whatever they are at. */
  close(): Promise<void>;
}

/** A pool was closed before a review came to its end. */
export class PoolClosed extends Error {
  override readonly name = "PoolClosed";
}

/**
 * Opens a pool. Workers start when they are needed.
 * @param script Of a worker that offers `ReviewMethods`: a path in Node, an address in a browser.
 * @param patience Milliseconds that one file may take.
 */
export function openReviewPool<Source>(
  script: string,
  kind: "web" | "thread",
  workers: number,
  patience = PATIENCE,
): ReviewPool<Source> {
  const workerPool: Pool = pool(script, { workerType: kind, maxWorkers: workers });
  let closing: Promise<void> | null = null;
  const isClosed = (): boolean => closing !== null;
  /** A worker's answer, or the fallback when the worker fails. */
  const unlessClosed = async <T>(
    work: () => Promise<T>,
    failed: (reason: "too-slow" | "failed") => T,
  ): Promise<T> => {
    if (isClosed()) {
      throw new PoolClosed();
    }
    try {
      return await work();
    } catch (error) {
      if (isClosed()) {
        throw new PoolClosed();
      }
      return failed(isTimeout(error) ? "too-slow" : "failed");
    }
  };
  return {
    workers,
    review: (source, file, options) =>
      unlessClosed(
        async () =>
          await workerPool
            .exec<ReviewMethods<Source>["review"]>("review", [source, file, options])
            .timeout(patience),
        (reason) => failedReview(file, reason, options.locale),
      ),
    annotate: (source, packed, locale) =>
      unlessClosed(
        async () =>
          await workerPool
            .exec<ReviewMethods<Source>["annotate"]>("annotate", [source, packed, locale])
            .timeout(patience),
        (code) => ({ status: "unreadable", code }),
      ),
    show: (source, file, sheet) =>
      unlessClosed<SheetText | null>(
        async () =>
          await workerPool
            .exec<ReviewMethods<Source>["show"]>("show", [source, file, sheet])
            .timeout(patience),
        () => null,
      ),
    async close() {
      closing ??= Promise.resolve(workerPool.terminate(true)).then(() => undefined);
      await closing;
    },
  };
}

/** workerpool distinguishes its errors by their names. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}
