import type { PassageArguments } from '../contributed';
import { checkPlace } from '../words/commands';
import type { Drafts } from './drafts';
import type { Inserter } from './inserter';

/** Cites exactly this stretch in the draft that was written in last. */
export async function insertPassage(
  drafts: Drafts,
  inserter: Inserter,
  place: PassageArguments,
): Promise<void> {
  const checked = checkPlace(place);
  const draft = await drafts.lastOrAsked();
  if (draft !== undefined) await inserter.insert(draft, checked);
}
