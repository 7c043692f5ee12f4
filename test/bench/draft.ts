const WORDS = 20_000;
const QUOTATIONS = 300;

/** How each quotation of a draft is changed, by its number. */
export type Change = (quotation: string, i: number) => string;

/** Prose of 20,000 words with 300 quotations of some sources. */
export function draftOf(texts: readonly string[], change: Change): string {
  const quoted = texts.flatMap((text) => text.match(/“[^”]{40,200}”/g) ?? []);
  const prose = texts.slice(-40).join(' ').replace(/[“”"]/g, '').split(/\s+/);
  const between = Math.floor(WORDS / QUOTATIONS) - 16;
  return Array.from({ length: QUOTATIONS }, (_, i) => {
    const words = prose
      .slice((i * between) % prose.length)
      .slice(0, between)
      .join(' ');
    return `${words} Somebody said ${change(quoted[(i * 7) % quoted.length] ?? '', i)} then.`;
  }).join('\n\n');
}

/** Most as they are, some shortened, altered, or of nobody. */
export function mixed(quotation: string, i: number): string {
  const words = quotation.split(' ');
  if (i % 5 === 1) return words.toSpliced(words.length >> 1, 2, '…').join(' ');
  if (i % 5 === 2) return altered(quotation);
  if (i % 5 === 3) return `“${words.slice(1, -1).reverse().join(' ')}”`;
  return quotation;
}

/** With another word in its middle. */
export function altered(quotation: string): string {
  const words = quotation.split(' ');
  return words.toSpliced(words.length >> 1, 1, 'harbours').join(' ');
}
