import { rule } from './patterns';
import type { InlineRule } from './visible';

/** Commands of formulas that readers see as signs: those that change what a number says, and a few that stand beside it. */
const SIGNS: Readonly<Record<string, string>> = {
  leq: '≤', le: '≤', leqslant: '≤', geq: '≥', ge: '≥', geqslant: '≥', neq: '≠', ne: '≠', lt: '<', gt: '>', pm: '±', times: '×',
  cdot: '·', approx: '≈', sim: '∼', circ: '°', degree: '°', mu: 'µ', euro: '€', pounds: '£', ldots: '…', dots: '…',
}; // prettier-ignore
const COMMAND = /\\([A-Za-z]{1,40})\s?|\\([,;:! ])|\\([%$&#{}_])/g;
const DECIMAL_COMMA = /\{([.,])\}/g;
/** What groups and raises shows no sign of its own; a formula quotes nobody. */
const HIDDEN = /[{}^_$"'“”„‘’«»`]/g;

/** What a reader sees of a formula that a sentence is likely to hold: `$p<0.05$`, `$\geq 20$`, `$5\,\%$`. */
export function formulaWords(raw: string): string {
  return raw
    .replace(DECIMAL_COMMA, '$1')
    .replace(COMMAND, (_whole, name?: string, space?: string, sign?: string) =>
      name === undefined ? (space === undefined ? (sign ?? '') : ' ') : (SIGNS[name] ?? ' '),
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
