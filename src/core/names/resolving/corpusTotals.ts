import type { DocumentForms, Votes } from './documentForms';

/**
 * What all files say of a key together. Files are added and taken away one by one; all numbers are whole, so that the
 * totals are the same whatever was there before.
 */
export class CorpusTotals {
  private readonly voteTotals = new Map<string, Votes>();
  private readonly looseTotals = new Map<string, number>();
  private readonly lowerTotals = new Map<string, number>();
  private readonly rareTotals = new Map<string, number>();

  add(forms: DocumentForms): void {
    this.count(forms, 1);
  }

  remove(forms: DocumentForms): void {
    this.count(forms, -1);
  }

  votes(key: string): Votes {
    return this.voteTotals.get(key) ?? NO_VOTES;
  }

  /** How often the key stands with a capital inside sentences and is no name. */
  loose(key: string): number {
    return this.looseTotals.get(key) ?? 0;
  }

  lower(key: string): number {
    return this.lowerTotals.get(key) ?? 0;
  }

  rare(key: string): number {
    return this.rareTotals.get(key) ?? 0;
  }

  private count({ votes, looseInside, lower, rare }: DocumentForms, sign: 1 | -1): void {
    for (const [key, [person, place, organisation]] of votes) {
      const [a, b, c] = this.votes(key);
      const sum: Votes = [a + sign * person, b + sign * place, c + sign * organisation];
      if (totalOf(sum) === 0) this.voteTotals.delete(key);
      else this.voteTotals.set(key, sum);
    }
    for (const [key, times] of looseInside) add(this.looseTotals, key, sign * times);
    for (const [key, times] of lower) add(this.lowerTotals, key, sign * times);
    for (const [key, offsets] of rare) add(this.rareTotals, key, sign * offsets.length);
  }
}

export const NO_VOTES: Votes = [0, 0, 0];

export function totalOf([person, place, organisation]: Votes): number {
  return person + place + organisation;
}

function add(totals: Map<string, number>, key: string, times: number): void {
  const sum = (totals.get(key) ?? 0) + times;
  if (sum === 0) totals.delete(key);
  else totals.set(key, sum);
}
