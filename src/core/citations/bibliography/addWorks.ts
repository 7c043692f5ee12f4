import { fold } from '../../text/folding';
import { freeKey } from '../citationKey';
import type { CslItem } from '../csl';
import { bibEntries } from './bibEntries';
import type { BibtexDialect } from './bibtex';
import { writeBibtex } from './bibtex';
import { cslJsonEntries, insertIntoJson } from './jsonFile';
import { BibliographyError } from './model';
import type { StandingEntry } from './model';
import { cslYamlEntries, insertIntoYaml } from './yamlFile';

export interface AddedWorks {
  /** The whole file; what stood in it stands there still, letter for letter. */
  readonly text: string;
  /** The key that the file has for each item, in their order. */
  readonly keys: readonly string[];
  /** How many entries are new. */
  readonly added: number;
}

/** A kind of file: what entries it has, and how more of them go in. */
interface BibliographyFile {
  entries(text: string, name: string): readonly StandingEntry[];
  insert(text: string, items: readonly CslItem[], dialect: BibtexDialect): string;
}

const BIB: BibliographyFile = {
  entries: (text) => bibEntries(text),
  insert: (text, items, dialect) => appended(text, writeBibtex(items, dialect)),
};
const JSON_FILE: BibliographyFile = { entries: cslJsonEntries, insert: insertIntoJson };
const YAML_FILE: BibliographyFile = { entries: cslYamlEntries, insert: insertIntoYaml };

/**
 * A bibliography with these works in it. An entry that stands there for a work keeps its place, its words and its key; a
 * key that stands there for another work is passed over for one with a number. Throws a `BibliographyError` where the file
 * is not what its ending says.
 */
export function addWorks(
  text: string,
  name: string,
  items: readonly CslItem[],
  dialect: BibtexDialect,
): AddedWorks {
  const file = fileOf(name);
  const words = new Map(
    file.entries(text, name).map((entry) => [entry.key.toLowerCase(), plain(entry.words)]),
  );
  const missing: CslItem[] = [];
  const keys = items.map((item) => {
    const key = freeKey(item.id, (candidate) => {
      const standing = words.get(candidate.toLowerCase());
      return standing !== undefined && !isAbout(standing, item);
    });
    if (!words.has(key.toLowerCase())) {
      words.set(key.toLowerCase(), plain(JSON.stringify(item)));
      missing.push({ ...item, id: key });
    }
    return key;
  });
  if (missing.length === 0) return { text, keys, added: 0 };
  return { text: withBreaksOf(text, file.insert(text, missing, dialect)), keys, added: missing.length };
}

function fileOf(name: string): BibliographyFile {
  if (/\.bib$/i.test(name)) return BIB;
  if (/\.json$/i.test(name)) return JSON_FILE;
  if (/\.ya?ml$/i.test(name)) return YAML_FILE;
  throw new BibliographyError(
    `${name} cannot be written to. A bibliography that can ends in .bib, .json, .yaml or .yml.`,
  );
}

/** Whether an entry is about a work: it names its file, or has its title. */
function isAbout(words: string, { title, custom }: CslItem): boolean {
  const file = plain(custom.file.slice(custom.file.lastIndexOf('/') + 1));
  return words.includes(file) || (title !== undefined && words.includes(plain(title)));
}

/** Letters and digits only: each format has its own escapes. */
function plain(text: string): string {
  return fold(text.replace(LATEX_COMMANDS, '')).replace(NOT_LETTERS, '');
}

const LATEX_COMMANDS = /\\[a-zA-Z]{2,20}(?:\{\})?/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** One empty line under what stands there. */
function appended(text: string, entries: string): string {
  const standing = text.trimEnd();
  return standing === '' ? entries : `${standing}\n\n${entries}`;
}

function withBreaksOf(before: string, after: string): string {
  return before.includes('\r\n') ? after.replace(/\r?\n/g, '\r\n') : after;
}
