import { referencedCharacter } from '../../text/characterReferences';
import { rule } from './patterns';
import type { InlineRule } from './visible';

/** `&amp;`, `&#8220;`, `&#x201C;`: character references of HTML, which Markdown and AsciiDoc know too. */
export const CHARACTER_REFERENCE: InlineRule = rule(
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,9});/y,
  (sink, [reference], at) =>
    sink.show(referencedCharacter(reference) ?? reference, at, at + reference.length),
);
