import type { SourcebookClient } from '../client';
import type { PassageArguments } from '../contributed';
import { checkPlace } from '../words/commands';
import type { MarkedWords } from './markedWords';
import { showPassage } from './showPassage';

export async function openPassage(
  client: SourcebookClient,
  marked: MarkedWords,
  place: PassageArguments,
): Promise<void> {
  await showPassage(client, checkPlace(place), { marked });
}
