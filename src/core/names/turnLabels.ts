import { fold } from '../text/folding';
import type { Labelled } from '../text/speech';
import { isTalk } from '../text/speech';
import { citiesNamed, countryNamed, regionNamed } from './gazetteer';
import { KINDS } from './labels';
import type { FoundName } from './spans';
import { countsOf } from '../text/groups';

const PERSON = KINDS.indexOf('person');
const PLACE = KINDS.indexOf('place');
/** A dateline stands once in a story; who speaks in a transcript speaks again. */
const FEWEST_TURNS = 2;

/**
 * The names of a text, in which what begins several lines in capitals with a colon is no place but who speaks there:
 * `QUELBROOK: Who mends the wall?` The lines have to read like talk: road works are listed in the same way. Towns and
 * countries that are known stay places, for a digest has several datelines.
 */
export function withSpeakersOfTurns(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const labels = names.filter((name) => isTurnLabel(text, name));
  const turns = countsOf(labels.map((name) => keyOf(text, name)));
  const speakers = new Set(
    [...turns].filter(([key, count]) => count >= FEWEST_TURNS && !isKnownPlace(key)).map(([key]) => key),
  );
  if (speakers.size === 0 || !isTalk(labelledLines(text))) return names;
  return names.map((name): FoundName => {
    const [start, end, kind, ...rest] = name;
    return kind === PLACE && speakers.has(keyOf(text, name)) ? [start, end, PERSON, ...rest] : name;
  });
}

const LINE = /^(?<label>\p{Lu}[\p{Lu}\p{M}.’' -]{0,60}):[ \t\u00A0](?<words>.*)$/gmu;

function labelledLines(text: string): Labelled[] {
  return Array.from(text.matchAll(LINE), ({ groups = {} }) => ({
    key: fold(groups['label'] ?? ''),
    words: groups['words'] ?? '',
  }));
}

function isTurnLabel(text: string, [start, end, kind]: FoundName): boolean {
  if (kind !== PLACE || text.charAt(end) !== ':') return false;
  const begins = start === 0 || text.charAt(start - 1) === '\n';
  const name = text.slice(start, end);
  return begins && name === name.toUpperCase();
}

function keyOf(text: string, [start, end]: FoundName): string {
  return fold(text.slice(start, end));
}

function isKnownPlace(key: string): boolean {
  return countryNamed(key) !== undefined || regionNamed(key) !== undefined || citiesNamed(key).length > 0;
}
