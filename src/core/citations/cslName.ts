/** A name by its parts (CSL 1.0.2, “Name Variables”); one that cannot be parted for sure stays as it is printed. */
export type CslName = PartedName | { readonly literal: string };

export interface PartedName {
  readonly family: string;
  readonly given: string;
  /** Kept before the family name: the `van der` of `van der Hoek, Rembrandt`. */
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
}

/** The family name with its particle, as it is sorted and set. */
export function wholeFamily({ family, 'non-dropping-particle': particle }: PartedName): string {
  return particle === undefined ? family : `${particle} ${family}`;
}
