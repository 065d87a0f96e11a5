/** Chance that repeats: the same seed gives the same numbers on every machine. Not for secrets. */

/** Uniform numbers in [0, 1) by Tommy Ettinger's mulberry32. */
export function uniformNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Standard normal numbers, by pairs, after Marsaglia and Bray's polar method. */
export function normalNumbers(seed: number): () => number {
  const uniform = uniformNumbers(seed)
  let spare = Number.NaN
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const radius = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * radius
      return x * radius
    }
  }
}
