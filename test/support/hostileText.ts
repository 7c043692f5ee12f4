import fc from 'fast-check';

const WORDS =
  'river council bridge quay seven winter votes nobody 1,204 été ґанок Straße 東京 שלום 🚢 مرحبا'.split(' ');
/** Characters and runs that mean something to one of the languages. */
const SIGNS = [
  '*', '_', '`', '#', '$', '%', '&', '~', '^', '\\', '{', '}', '[', ']', '<', '>', '|', '@', '=', '+', '(', ')', '...', '…',
  '--', '—', '“', '”', '‘', '’', '"', "'", '«', '»', '[sic]', '[^1]', '@key', '//', '/*', '*/', '<!--', '-->', '&amp;', '\\n',
  ':', '::', ';', '.', '!', '?', '\u00A0', '1.', '- ', '~~', '``', "''", '$x$', '{{a}}', '[a](b)', '<b>', 'http://a.b/c',
]; // prettier-ignore

const hostileWord = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.tuple(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS)).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)).map((parts) => parts.join('')),
  fc.constantFrom(...SIGNS),
);
/** A paragraph of words of several scripts and of characters that mean something to one markup or another. */
export const hostileText = fc
  .array(hostileWord, { minLength: 6, maxLength: 24 })
  .map((words) => `Today ${words.join(' ')} came.`);
