/** How often each time is measured; the median is told. Fewer for a quick look: BENCH_RUNS=3. */
export const runs = Number(process.env.BENCH_RUNS ?? 5);
