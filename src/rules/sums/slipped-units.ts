import { fen, FEN_PER_WAN } from "../../declaration/money";
import type { Operand } from "../finding";
import type { CorrectedAmount, SlippedUnit } from "./correct-amounts";

/** 1 万元 is 10 000 元, 1 亿元 is 10 000 万元. */
const FACTOR = 10_000;

/** Below 0.01 万元 a corrected amount is next to nothing: it would “explain” any sum that closes without it. */
const LEAST_CORRECTED = 0.01 * FEN_PER_WAN;

/** Above a milliard of 万元 no amount is read, nor made by a correction. */
const LARGEST_CORRECTED = 1e9 * FEN_PER_WAN;

/** The amount as it would be in 万元 had it been written in `unit`; empty where that makes no sense. */
export function correctAmount(unit: SlippedUnit, read: Operand): readonly CorrectedAmount[] {
  const amount = unit === "yuan" ? Math.round(read.amount / FACTOR) : read.amount * FACTOR;
  const size = Math.abs(amount);
  return size >= LEAST_CORRECTED && size <= LARGEST_CORRECTED
    ? [{ read, corrected: fen(amount) }]
    : [];
}
