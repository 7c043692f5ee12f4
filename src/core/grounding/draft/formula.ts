import { rule } from './patterns';
import type { InlineRule } from './visible';

/** Commands of formulas that readers see as signs: those that change what a number says, and a few that stand beside it. */
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  leq: '≤', le: '≤', leqslant: '≤', geq: '≥', ge: '≥', geqslant: '≥', neq: '≠', ne: '≠', lt: '<', gt: '>', pm: '±', times: '×',
  cdot: '·', approx: '≈', sim: '∼', circ: '°', degree: '°', mu: 'µ', euro: '€', pounds: '£', ldots: '…', dots: '…',
})); // prettier-ignore
const COMMAND = /\\([A-Za-z]{1,40})\s?|\\([,;:! ])|\\([%$&#{}_])/g;
const DECIMAL_COMMA = /\{([.,])\}/g;
/** What groups and raises shows no sign of its own; a formula quotes nobody. */
const HIDDEN = /[{}^_$"'“”„‘’«»`]/g;

/** What a reader sees of a formula that a sentence is likely to hold: `$p<0.05$`, `$\geq 20$`, `$5\,\%$`. */
export function formulaWords(raw: string): string {
  return raw
    .replace(DECIMAL_COMMA, '$1')
    .replace(COMMAND, (_whole, name?: string, space?: string, sign?: string) =>
      name === undefined ? (space === undefined ? (sign ?? '') : ' ') : (SIGNS.get(name) ?? ' '),
    )
    .replace(HIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A formula by a sticky pattern whose first group is what stands between its marks. */
export function formula(pattern: RegExp): InlineRule {
  return rule(pattern, (sink, match, at) =>
    sink.show(formulaWords(match[1] ?? ''), at, at + match[0].length),
  );
}

const QUOTING = /["“”„‘‚«»‹›]/;
/** `$5 million, and`: figures and a sentence behind them. */
const AMOUNT =
  /^\d[\d.,\s\u00A0–-]{0,20}(?:k|m|bn|tn)?[\s\u00A0.,;:)!?][\s\u00A0(]?\p{L}{2,40}[\s\u00A0.,;:)!?]/iu;
/** `in US` before the sign. */
const CURRENCY = /[\s\u00A0(](?:US|AU?|CA?|Can|CAN|NZ|HK|SG?|NT|R|Mex|MX)$/;

/** A formula of a language in whose prose the same sign may stand for money: two amounts mark off no formula. */
export function formulaNotMoney(pattern: RegExp): InlineRule {
  const read = formula(pattern);
  const inside = new RegExp(pattern);
  return (raw, at) => {
    inside.lastIndex = at;
    const words = inside.exec(raw)?.[1] ?? '';
    const isProse = QUOTING.test(words) || AMOUNT.test(words) || CURRENCY.test(words);
    return isProse ? undefined : read(raw, at);
  };
}
