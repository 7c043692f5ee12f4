const EASTERN = /[٠-٩۰-۹]/;
const EVERY_EASTERN = new RegExp(EASTERN, 'g');
/** The noughts of Arabic and Persian; the other nine follow each in its order. */
const ZEROS = [0x0660, 0x06f0];

/**
 * A text with Arabic and Persian digits as western ones, of the same length: `١٧` is `17`. Those of Devanagari stay:
 * days in them may be of another calendar, whose years look like ours, `२०८०-०५-१७`.
 */
export function withWesternDigits(text: string): string {
  return EASTERN.test(text) ? text.replace(EVERY_EASTERN, westernDigit) : text;
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.findLast((first) => first <= code) ?? code;
  return String(code - zero);
}
