import { fen, FEN_PER_WAN, type Money } from "../../declaration/money";
import type { Operand } from "../finding";
import type { CorrectedAmount, SlippedUnit } from "./correct-amounts";

/** 1 万元 is 10 000 元, 1 亿元 is 10 000 万元. */
const FACTOR = 10_000;

/** Corrected amounts below 0.01 万元 are rejected: they would “explain” any sum that closes without them. */
const LEAST_CORRECTED = 0.01 * FEN_PER_WAN;

/** Upper bound of an amount, read or corrected: one billion 万元. */
const LARGEST_CORRECTED = 1e9 * FEN_PER_WAN;

/** A slip explains a sum when its correction brings it within 0.01 万元. */
export const CLOSES_WITHIN = fen(10_000);

/** The amount as it would be in 万元 had it been written in `unit`; null where that makes no sense. */
export function inSlippedUnit(unit: SlippedUnit, read: Money): Money | null {
  const amount = unit === "yuan" ? Math.round(read / FACTOR) : read * FACTOR;
  const size = Math.abs(amount);
  return size >= LEAST_CORRECTED && size <= LARGEST_CORRECTED ? fen(amount) : null;
}

/** The operand with its amount as it would be in 万元; empty where that makes no sense. */
export function correctAmount(unit: SlippedUnit, read: Operand): readonly CorrectedAmount[] {
  const corrected = inSlippedUnit(unit, read.amount);
  return corrected === null ? [] : [{ read, corrected }];
}
