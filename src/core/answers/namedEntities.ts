import type { Entity, EntityKind } from '../names/model';
import type { Names } from '../names/resolve';
import { fold } from '../text/folding';
import { addTo } from '../text/groups';
import { wordsOf } from '../text/words';

/** The spellings of the names of a corpus by each of their words. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

interface Spelling {
  readonly entity: Entity;
  readonly words: ReadonlySet<string>;
}

/** The entities that a value names: all its words are words of one of their spellings, or of one that is alike. */
export function entitiesNamed(names: Names, value: string, kind?: EntityKind): readonly Entity[] {
  const spellings = spellingsOf(names);
  const found = new Set<Entity>();
  for (const written of [value, ...names.variantsOf(value)]) {
    const wanted = foldedWords(written);
    for (const { entity, words } of spellings.get(wanted[0] ?? '') ?? []) {
      if (wanted.every((word) => words.has(word)) && (kind === undefined || entity.kind === kind))
        found.add(entity);
    }
  }
  return [...found];
}

export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => fold(text.slice(start, end)));
}

const known = new WeakMap<Names, Spellings>();

function spellingsOf(names: Names): Spellings {
  let spellings = known.get(names);
  if (spellings === undefined) known.set(names, (spellings = readSpellings(names)));
  return spellings;
}

function readSpellings({ entities }: Names): Spellings {
  const byWord = new Map<string, Spelling[]>();
  for (const entity of entities) {
    for (const written of [entity.name, ...entity.aliases]) {
      const spelling = { entity, words: new Set(foldedWords(written)) };
      for (const word of spelling.words) addTo(byWord, word, spelling);
    }
  }
  return byWord;
}
