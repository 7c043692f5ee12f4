import type { SourcebookClient } from '../client';
import type { PassageArguments } from '../contributed';
import { checkPlace } from '../words/commands';
import { showPassage } from './showPassage';

export async function openPassage(client: SourcebookClient, place: PassageArguments): Promise<void> {
  await showPassage(client, checkPlace(place));
}
