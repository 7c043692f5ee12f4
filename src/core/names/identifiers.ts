import { fold } from '../text/folding';

/** The letters of a name as an identifier has them: `Dmitry Peskov` is `dmitry-peskov`. */
export function slug(name: string): string {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'unnamed' : plain;
}

/** The wanted identifier, or the first free one with a number behind it; it is taken from then on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
