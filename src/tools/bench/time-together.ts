const rounds = 31;
const millisecondsPerSample = 4;
const warmUpMilliseconds = 150;

export interface Timings<Name extends string> {
  /** Median nanoseconds per call. */
  readonly nanoseconds: Readonly<Record<Name, number>>;
  /** Median over the rounds of how many times `one` takes as long as `other`: both were measured in the same few milliseconds. */
  readonly ratio: (one: Name, other: Name) => number;
}

/** Times calls in turn, round after round, so that whatever else the machine does weighs on all of them alike. */
export function timeTogether<Name extends string>(cases: Readonly<Record<Name, () => unknown>>): Timings<Name> {
  const names = Object.keys(cases) as Name[];
  const calls = new Map(names.map((name) => [name, callsPerSample(cases[name])]));
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples.get(name)?.push(sample(cases[name], calls.get(name) ?? 1));
  }
  const of = (name: Name) => samples.get(name) ?? [];
  return {
    nanoseconds: Object.fromEntries(names.map((name) => [name, median(of(name))])) as Record<Name, number>,
    ratio: (one, other) => median(of(one).map((time, round) => time / (of(other)[round] ?? NaN))),
  };
}

/** Also warms up: the compiler needs some calls before a function is as fast as it gets. */
function callsPerSample(run: () => unknown): number {
  let calls = 0;
  const start = performance.now();
  while (performance.now() - start < warmUpMilliseconds) {
    run();
    calls++;
  }
  return Math.max(1, Math.round((calls * millisecondsPerSample) / warmUpMilliseconds));
}

/** Results are kept where the compiler cannot see that nobody reads them. */
const kept: unknown[] = [null];

function sample(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) kept[0] = run();
  return Number(process.hrtime.bigint() - start) / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
