const rounds = 9;
const roundMs = 400;

/**
 * How often something runs in a second: the median of some rounds.
 * @param run returns a number that follows from all it did
 * @throws RangeError where that number is not finite
 */
export const runsPerSecond = (run: () => number): number => {
  const rates = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    let runs = 0;
    let result = 0;
    do {
      result = run();
      runs += 1;
    } while (performance.now() - start < roundMs);
    if (!Number.isFinite(result)) throw new RangeError('The benchmark computed nothing.');
    return (runs * 1000) / (performance.now() - start);
  });
  // The first round warms up.
  const sorted = rates.slice(1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
