import { fen } from "../../declaration/money";
import type { Operand } from "../finding";
import type { CorrectedAmount, SlippedUnit } from "./correct-amounts";

/** 1 万元 is 10 000 元, 1 亿元 is 10 000 万元. */
const FACTOR = 10_000;

/** Below 0.01 万元 a corrected amount is next to nothing: it would “explain” any sum that closes without it. */
const LEAST_CORRECTED = 10_000;

/** The amount as it would be in 万元 had it been written in `unit`; empty where that makes no sense. */
export function correctAmount(unit: SlippedUnit, read: Operand): readonly CorrectedAmount[] {
  const amount = unit === "yuan" ? Math.round(read.amount / FACTOR) : read.amount * FACTOR;
  return Math.abs(amount) >= LEAST_CORRECTED && Number.isSafeInteger(amount)
    ? [{ read, corrected: fen(amount) }]
    : [];
}
