const FORMAT = new Intl.NumberFormat("zh-CN", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});

/** An amount in 万元 as the form prints it. */
export function formatWan(amount: number): string {
  return FORMAT.format(amount);
}
