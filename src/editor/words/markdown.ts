/** Everything that Markdown, its links found by themselves, or VS Code's `$(icon)` may read as more than a letter. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** What a backslash does not make harmless: a character reference does, in every renderer that VS Code had. */
const REFERENCES: Readonly<Record<string, string>> = { $: '&#36;', '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const SPACES = /\s+/g;
/** Marks that turn the direction of what follows; unpaired ones in a source would turn the card around them. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text of the corpus as Markdown that shows exactly its letters, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(PUNCTUATION, (mark) => REFERENCES[mark] ?? `\\${mark}`);
}

/** A text on one line: each run of white space is one space, and no mark turns its direction. */
export function oneLine(text: string): string {
  return text.replaceAll(DIRECTION, '').replaceAll(SPACES, ' ').trim();
}

/** A text for labels that read `$(name)` as an icon: a zero-width character keeps it a text. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}

/**
 * The address of a command link. VS Code decodes it twice, so no `%` may stand in the arguments themselves; brackets
 * would end the link.
 */
export function commandLink(command: string, argument: unknown): string {
  const json = JSON.stringify([argument]).replaceAll('%', '\\u0025');
  const query = encodeURIComponent(json).replaceAll(
    /[!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${query}`;
}
