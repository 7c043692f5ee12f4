import { parseDocument } from 'yaml';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,100000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The YAML that a Markdown draft begins with; empty where there is none. */
export function frontMatterOf(text: string): string {
  return FRONT_MATTER.exec(text)?.[1] ?? '';
}

/** A file that repeats itself more often is an attack (YAML’s “billion laughs”). */
const MOST_ALIASES = 100;

/** The value of a key of some metadata. Metadata that is no YAML declares nothing: its readers say so. */
export function metadataValue(yaml: string, key: string): unknown {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const metadata: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  return Object(metadata)[key];
}
