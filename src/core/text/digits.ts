const EASTERN = /[٠-٩۰-۹०-९]/;
const EVERY_EASTERN = new RegExp(EASTERN, 'g');
/** The noughts of Arabic, Persian and Devanagari; the other nine follow each in its order. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

/** A text with Arabic, Persian and Devanagari digits as western ones, of the same length: `١٧` is `17`. */
export function withWesternDigits(text: string): string {
  return EASTERN.test(text) ? text.replace(EVERY_EASTERN, westernDigit) : text;
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.findLast((first) => first <= code) ?? code;
  return String(code - zero);
}
