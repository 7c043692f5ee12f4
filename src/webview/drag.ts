import { DRAGGED_TYPE } from './limits';
import { type Place } from './shown';

/** Lets passages be dropped into a draft: the extension cites there what it finds under its own type. */
export function startDrag({ dataTransfer }: DragEvent, places: readonly Place[]): void {
  if (dataTransfer === null) return;
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData(DRAGGED_TYPE, JSON.stringify(places));
}
