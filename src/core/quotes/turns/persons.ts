import { nameKey } from '../../names/keys';
import { fold } from '../../text/folding';
import type { NamedMention } from '../tokens';
import { addTo } from '../../text/groups';

/** The persons of a source, by what may call them; a source of thousands of turns is not read again for each of its labels. */
export class PersonsOfSource {
  /** In order. */
  readonly mentions: readonly NamedMention[];
  private readonly byLastWord = new Map<string, Map<string, string>>();
  private readonly byInitials = new Map<string, NamedMention[]>();

  constructor(
    private readonly text: string,
    mentions: readonly NamedMention[],
  ) {
    this.mentions = mentions.filter(({ kind }) => kind === 'person').sort((a, b) => a.start - b.start);
    for (const mention of this.mentions) {
      const parts = nameKey(mention.name).split(' ');
      const initials = parts.map((part) => part.charAt(0)).join('');
      const last = parts.at(-1) ?? '';
      const called = this.byLastWord.get(last) ?? new Map<string, string>();
      this.byLastWord.set(last, called.set(mention.entity, mention.name));
      addTo(this.byInitials, initials, mention);
    }
  }

  /** The one person whose name ends with these words. */
  called(words: readonly string[]): string | undefined {
    const ending = [...(this.byLastWord.get(words.at(-1) ?? '') ?? [])];
    return only(ending.filter(([, name]) => isCalled(name, words)).map(([entity]) => entity));
  }

  /** The one person whose initials these are, where the source says so: `Josef Adler (JA)`, `JA = Josef Adler`. */
  explained(initials: string): string | undefined {
    const found = (this.byInitials.get(initials) ?? []).filter(
      ({ start, end }) =>
        saysInitials(this.text.slice(end, end + EXPLAINED_WITHIN), BEHIND, initials) ||
        saysInitials(this.text.slice(Math.max(0, start - EXPLAINED_WITHIN), start), BEFORE, initials),
    );
    return only(found.map(({ entity }) => entity));
  }
}

/** Whether a person's name ends with the words of a label: `HALLAM` and `RUTH HALLAM` call Ruth Hallam. */
export function isCalled(name: string, words: readonly string[]): boolean {
  const parts = nameKey(name).split(' ');
  return (
    words.length <= parts.length && words.every((word, i) => parts[parts.length - words.length + i] === word)
  );
}

const EXPLAINED_WITHIN = 12;
const BEHIND = /^\s?[([]\s?((?:\p{Lu}\.?\s?){2,3})[)\]]/u;
const BEFORE = /(?:^|\s)((?:\p{Lu}\.?){2,3})\s?[=–—-]\s?$/u;

function saysInitials(text: string, pattern: RegExp, initials: string): boolean {
  return fold(pattern.exec(text)?.[1] ?? '').replace(/[.\s]/g, '') === initials;
}

function only(entities: readonly string[]): string | undefined {
  const [first] = entities;
  return new Set(entities).size === 1 ? first : undefined;
}
