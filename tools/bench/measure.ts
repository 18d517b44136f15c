/** Warm-up time for the compiler, which takes long over the code of all the rules. */
const WARM_UP = { runs: 200, milliseconds: 3_000 } as const;

/** The median times of functions, run in turn so that a busy machine slows all of them down alike. */
export function measureTogether(
  functions: readonly (() => unknown)[],
  runs: number,
): readonly number[] {
  functions.forEach(warmUp);
  const times = functions.map((): number[] => []);
  for (let count = 0; count < runs; count += 1) {
    functions.forEach((run, index) => times[index]?.push(timeOf(run)));
  }
  return times.map(medianOf);
}

/** The median time of a function. */
export function measure(run: () => unknown, runs: number): number {
  const [median = 0] = measureTogether([run], runs);
  return median;
}

function warmUp(run: () => unknown): void {
  const begin = performance.now();
  for (let count = 0; count < WARM_UP.runs; count += 1) {
    run();
    if (performance.now() - begin > WARM_UP.milliseconds) {
      break;
    }
  }
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of measured values; with an even number, the upper of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The exponent with which `y` grows with `x`, 1 if linear: the slope of the regression line on a log-log scale. */
export function growth(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const covariance = mean(([x, y]) => (x - meanX) * (y - meanY));
  return covariance / mean(([x]) => (x - meanX) ** 2);
}
