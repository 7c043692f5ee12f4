/**
 * Joining and shortening URIs by their text. Segments are escaped as VS Code escapes them (all but letters, digits and
 * `-._~`), so that a URI made here equals the one that the editor reports for the same file.
 */
export function joinUri(base: string, ...segments: readonly string[]): string {
  return [base.replace(/(?<!\/)\/$/, ''), ...segments.map(escapeSegment)].join('/');
}

export function parentUri(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** The last segment of a URI or path, unescaped. */
export function baseName(uri: string): string {
  return unescaped(uri.slice(uri.lastIndexOf('/') + 1));
}

/** `.txt` of `…/a.TXT`; empty where the name has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** The path that leads from a folder to a file, unescaped; `undefined` where the two share no root. */
export function relativePath(folder: string, file: string): string | undefined {
  const from = folder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  if (shared < SHARED_ROOT) return undefined;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(unescaped)].join('/');
}

/** Scheme, the empty segment and the authority: `file:`, ``, ``. */
const SHARED_ROOT = 3;

function escapeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A text with its percent signs undone; as it is where they stand for no text. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
