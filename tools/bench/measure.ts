/** Times of one thing, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly runs: number;
}

/** Runs before the clock counts, for the compiler. */
const WARM_UP = 3;

/** The median time of a function. */
export function measure(run: () => unknown, runs: number): Timing {
  for (let warmUp = 0; warmUp < WARM_UP; warmUp += 1) {
    run();
  }
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, runs };
}

/** By which power `y` grows with `x`: 1 for a line, the slope of the line that fits the logarithms best. */
export function growth(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const covariance = mean(([x, y]) => (x - meanX) * (y - meanY));
  return covariance / mean(([x]) => (x - meanX) ** 2);
}
