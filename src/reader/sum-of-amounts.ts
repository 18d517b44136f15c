import { ABSENT_AMOUNT, type AmountField } from "../declaration/amount";
import { sum } from "../declaration/money";

/** Several amounts as one, which stands in the cell of the first; one that cannot be read stands for all. */
export function sumOfAmounts(amounts: readonly AmountField[]): AmountField {
  const [first = ABSENT_AMOUNT, ...others] = amounts;
  const unreadable = amounts.find(({ reading }) => reading.kind === "unreadable");
  const numbers = amounts.flatMap(({ reading }) => (reading.kind === "number" ? [reading] : []));
  const [reading] = numbers;
  if (others.length === 0 || unreadable !== undefined || reading === undefined) {
    return unreadable ?? first;
  }
  const wan = numbers.reduce((total, number) => total + number.wan, 0);
  return {
    value: sum(amounts.flatMap(({ value }) => value ?? [])),
    cell: first.cell,
    raw: amounts.map(({ raw }) => raw).join(" + "),
    reading: { ...reading, storedAs: "parts", wan: Math.round(wan * 1e8) / 1e8 },
  };
}
