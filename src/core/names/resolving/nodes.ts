import type { Steps } from '../../steps';
import { inBatches } from '../../steps';
import { cityMeant, countryNamed } from '../gazetteer';
import { parseOrganisation, stateOf } from '../merge/organisations';
import { remembering } from '../remember';
import type { FormMention } from './documentForms';
import { ORGANISATION, PLACE } from './kinds';

/** All mentions of one writing with one kind and, for a state's office, one state. */
export interface Node {
  readonly key: string;
  readonly kind: number;
  readonly scope: string;
  readonly mentions: FormMention[];
  /** Those that have a mention of it. */
  readonly documents: Set<number>;
}

const MENTIONS_A_STEP = 2_000;

export function* nodesOf(
  mentions: readonly FormMention[],
  textOf: (document: number) => string,
): Steps<Node[]> {
  const scopes = yield* officeScopes(mentions, textOf);
  const nodes = new Map<string, Node>();
  yield* inBatches(mentions, MENTIONS_A_STEP, (mention) => {
    const { kind, key, document } = mention;
    const scope = scopes.get(mention) ?? '';
    const id = `${kind}|${key}|${scope}`;
    const node = nodes.get(id);
    if (node === undefined) {
      nodes.set(id, { key, kind, scope, mentions: [mention], documents: new Set([document]) });
      return;
    }
    node.mentions.push(mention);
    node.documents.add(document);
  });
  return [...nodes.values()];
}

const LOOK_BEHIND = 40;
const WORD_BEFORE = /([\p{L}\p{M}.]{2,30})(?:['’]s)?[\s\u00A0]{1,2}$/u;

const organisationOf = remembering(parseOrganisation);

/**
 * Which state's ministry, army or police is meant: by the name, the word before it, what else its document says, or the one
 * state whose office the corpus has, where the document speaks of that state and not far more of another.
 */
function* officeScopes(
  mentions: readonly FormMention[],
  textOf: (document: number) => string,
): Steps<Map<FormMention, string>> {
  const scopes = new Map<FormMention, string>();
  const byDocument = new Map<string, Set<string>>();
  const byCorpus = new Map<string, Set<string>>();
  const states = new Map<number, Map<string, number>>();
  const open: { mention: FormMention; words: string }[] = [];
  yield* inBatches(mentions, MENTIONS_A_STEP, (mention) => {
    const state = mention.kind === PLACE ? stateOfPlace(mention.key) : undefined;
    if (state !== undefined) count(states, mention.document, state);
    if (mention.kind !== ORGANISATION) return;
    const { words, country, isStateOffice } = organisationOf(mention.key);
    if (!isStateOffice) return;
    const scope = country ?? stateBefore(textOf(mention.document), mention.start);
    if (scope === undefined) {
      open.push({ mention, words });
      return;
    }
    scopes.set(mention, scope);
    remember(byDocument, `${mention.document} ${words}`, scope);
    remember(byCorpus, words, scope);
  });
  for (const { mention, words } of open) {
    const own = byDocument.get(`${mention.document} ${words}`);
    const known = own ?? byCorpus.get(words);
    const [only] = known ?? [];
    if (known?.size !== 1 || only === undefined) continue;
    if (own !== undefined || isSpokenOf(only, states.get(mention.document))) scopes.set(mention, only);
  }
  return scopes;
}

function remember(map: Map<string, Set<string>>, key: string, scope: string): void {
  const set = map.get(key) ?? new Set();
  set.add(scope);
  map.set(key, set);
}

const stateOfPlace = remembering((key) => countryNamed(key) ?? cityMeant(key, NOWHERE)?.country);
const NOWHERE: ReadonlySet<string> = new Set<string>();

function count(states: Map<number, Map<string, number>>, document: number, state: string): void {
  const counts = states.get(document) ?? new Map<string, number>();
  counts.set(state, (counts.get(state) ?? 0) + 1);
  states.set(document, counts);
}

/** Where another state is named more often, so often at least, and not this much less often. */
const OFTEN = 2;
const FAR_LESS = 4;

function isSpokenOf(state: string, counts: ReadonlyMap<string, number> | undefined): boolean {
  const most = Math.max(1, ...(counts?.values() ?? []));
  const times = counts?.get(state) ?? 0;
  return times === most || (times >= OFTEN && FAR_LESS * times > most);
}

function stateBefore(text: string, start: number): string | undefined {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - LOOK_BEHIND), start))?.[1];
  if (word === undefined) return undefined;
  return stateOf(word.toLowerCase());
}
