import nlp from 'compromise';

/** The number of names in a text. */
export function find(text: string): number {
  const parsed = nlp(text);
  return parsed.people().length + parsed.places().length + parsed.organizations().length;
}
