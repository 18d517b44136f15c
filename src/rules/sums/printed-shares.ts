import type { AmountField } from "../../declaration/amount";
import type { PrintedShare, ShareGroup } from "../../declaration/declaration";
import { fen, sum, type Money } from "../../declaration/money";
import type { AmountsByCell } from "./printed-totals";

/** Points by which a share may be off. */
const TOLERANCE = 0.1;

/** A share that its amount does not have in the total. */
export interface WrongShare {
  readonly printed: PrintedShare;
  /** What the cell says, and what it should say, in per cent. */
  readonly actual: number;
  readonly expected: number;
  readonly amount: Money;
  readonly whole: Money;
  /** The printed total; null where the amounts were added up. */
  readonly total: AmountField | null;
}

/** What shares amount to together, where that is not 100 per cent. */
export interface WrongShareSum {
  readonly first: PrintedShare;
  readonly others: readonly PrintedShare[];
  readonly actual: number;
}

interface Whole {
  readonly amount: Money;
  readonly total: AmountField | null;
}

/** Whether amounts of the group cannot be read, so that its shares cannot be judged. */
export function lacksAmounts(group: ShareGroup): boolean {
  return all(group).some(({ amount }) => amount.reading.kind === "unreadable");
}

/**
 * The shares of a group that differ from their amounts. Where the printed total is not the sum of its parts, a share of
 * either is right: that the total is wrong is said elsewhere.
 */
export function wrongShares(group: ShareGroup, corrected: AmountsByCell): readonly WrongShare[] {
  const wholes = wholesOf(group, corrected);
  const [whole] = wholes;
  return whole === undefined
    ? []
    : all(group).flatMap((printed) => {
        const { value: actual } = printed.share;
        const amount = amountOf(printed.amount, corrected);
        if (actual === null || amount === null) {
          return [];
        }
        const isRight =
          wholes.some((of) => isNear(actual, percent(amount, of.amount))) ||
          (printed === group.total && isNear(actual, 100));
        const expected = percent(amount, whole.amount);
        return isRight
          ? []
          : [{ printed, actual, expected, amount, whole: whole.amount, total: whole.total }];
      });
}

/** The sum of a group's shares where it is not 100; null where it is, or where not every part has a share. */
export function wrongShareSum(group: ShareGroup, corrected: AmountsByCell): WrongShareSum | null {
  const [first, ...others] = group.parts.filter(
    ({ amount, share }) => share.value !== null || amountOf(amount, corrected) !== 0,
  );
  if (first === undefined || others.length === 0 || !group.isFlat || !addsUp(group, corrected)) {
    return null;
  }
  const shares = [first, ...others].map(({ share }) => share.value);
  const known = shares.filter((share) => share !== null);
  const actual = Math.round(known.reduce((total, share) => total + share, 0) * 1e6) / 1e6;
  return known.length < shares.length || isNear(actual, 100) ? null : { first, others, actual };
}

function all({ parts, total }: ShareGroup): readonly PrintedShare[] {
  return total === null ? parts : [...parts, total];
}

/** What the shares may be shares of: the printed total, and what the parts add up to. */
function wholesOf(
  { parts, total, isFlat }: ShareGroup,
  corrected: AmountsByCell,
): readonly Whole[] {
  const printed = total === null ? null : amountOf(total.amount, corrected);
  const amounts = parts.map(({ amount }) => amountOf(amount, corrected));
  const known = amounts.filter((amount) => amount !== null);
  const added = isFlat && parts.length >= 2 && known.length === parts.length ? sum(known) : null;
  return [
    ...(printed === null ? [] : [{ amount: printed, total: total?.amount ?? null }]),
    ...(added === null ? [] : [{ amount: added, total: null }]),
  ].filter(({ amount }) => amount > 0);
}

/** Parts that are not all there is have other shares beside them. */
function addsUp(group: ShareGroup, corrected: AmountsByCell): boolean {
  const [first, second] = wholesOf(group, corrected);
  return first === undefined || second === undefined || first.amount === second.amount;
}

/** A blank amount is 0; null where it cannot be read. */
function amountOf({ value, cell, reading }: AmountField, corrected: AmountsByCell): Money | null {
  if (value === null) {
    return reading.kind === "blank" ? fen(0) : null;
  }
  return (cell === null ? undefined : corrected.get(cell)) ?? value;
}

function percent(part: Money, whole: Money): number {
  return (part / whole) * 100;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE + 1e-9;
}
