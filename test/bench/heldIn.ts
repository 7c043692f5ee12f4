import type { Attributed, HostMeasures, Span } from './host/measures';

/** Of a stretch: by the clock, computing, or computing for the extension. */
export type Value = 'wall' | 'computed' | 'own';

/** The longest stretch in which the thread was held within some spans; stretches under ten milliseconds count as 0. */
export function longestHeld(measures: HostMeasures, spans: readonly Span[], value: Value): number {
  return Math.max(0, ...heldWithin(measures, spans).map((held) => held[value] ?? 0));
}

export function heldWithin({ held }: HostMeasures, spans: readonly Span[]): readonly Attributed[] {
  return held.filter(({ at, wall }) => spans.some(({ from, to }) => at + wall >= from && at <= to));
}
