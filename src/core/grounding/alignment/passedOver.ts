import type { Alignment, Step } from './alignWords';
import type { Passing } from './passing';

/** The steps of an alignment, where what a reader of the source passes over is not missing from the quotation. */
export function passedOver({ steps, source }: Alignment, passing: Passing): readonly Step[] {
  let passedTo = 0;
  return steps.map((step, i): Step => {
    if (step.kind !== 'dropped') return step;
    if (step.place >= passedTo) {
      const behind = passing.behind(source, step.place) ?? step.place;
      if (isDropped(steps, i, behind - step.place)) passedTo = behind;
    }
    return step.place < passedTo ? { ...step, kind: 'omitted' } : step;
  });
}

function isDropped(steps: readonly Step[], from: number, count: number): boolean {
  const run = steps.slice(from, from + count);
  return run.length === count && run.every(({ kind }) => kind === 'dropped');
}
