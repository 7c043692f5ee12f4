import type { PassagesArguments } from '../contributed';
import { checkPlaces } from '../words/commands';
import type { Drafts } from './drafts';
import type { Inserter } from './inserter';

/** Cites exactly these stretches in the draft that was written in last. */
export async function insertPassage(
  drafts: Drafts,
  inserter: Inserter,
  places: PassagesArguments,
): Promise<void> {
  const checked = checkPlaces(places);
  const draft = await drafts.lastOrAsked();
  if (draft !== undefined) await inserter.insert(draft, checked);
}
