import * as vscode from 'vscode';
import type { NameCard, PlaceInSource, SearchHit } from '../../core/api';
import type { EntityKind } from '../../core/names/model';
import { fold } from '../../core/text/folding';
import { COMMANDS, type NameArguments, type PassageArguments } from '../contributed';
import { showDate } from '../words/dates';
import { excerpt } from '../words/excerpt';
import { commandLink, escapeMarkdown, oneLine } from '../words/markdown';
import { dateOrUndated, fileName, lines, mentionCount, mentionsAndSources } from '../words/places';
import { chartImage } from './chart';
import { mapImage } from './locatorMap';
import type { Palette } from './palette';

/** A card is read in a glance; the rest is a search away. */
const MOST_ROLES = 4;
const MOST_SPELLINGS = 8;
const PASSAGE_ROOM = 240;
const ROLE_ROOM = 120;
/** One period is a sentence, not a picture. */
const LEAST_PERIODS = 2;

/** The commands that the links of a card may run; no other link of it does anything but be read. */
export const CARD_COMMANDS: readonly string[] = [
  COMMANDS.openPassage,
  COMMANDS.insertPassage,
  COMMANDS.searchName,
  COMMANDS.correctName,
];

const KIND_ICONS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

/** What the sources say of a name, as Markdown for a hover; all text of the sources is escaped. */
export function cardMarkdown(card: NameCard, palette: Palette): vscode.MarkdownString {
  const parts = [heading(card), ...spellings(card), ...roles(card), ...overview(card), ...map(card, palette)];
  const passages = card.passages.map(passage);
  const markdown = new vscode.MarkdownString(
    [...parts, ...chart(card, palette), ...passages, lastLinks(card)].join('\n\n'),
  );
  markdown.isTrusted = { enabledCommands: CARD_COMMANDS };
  markdown.supportThemeIcons = true;
  return markdown;
}

function heading(card: NameCard): string {
  const country = card.country === undefined ? [] : [countryName(card.country)];
  const kind = [kindName(card.kind), ...country].map(escapeMarkdown).join(', ');
  return `$(${KIND_ICONS[card.kind]}) **${escapeMarkdown(card.name)}** — ${kind}`;
}

function kindName(kind: EntityKind): string {
  if (kind === 'person') return vscode.l10n.t('person');
  return kind === 'place' ? vscode.l10n.t('place') : vscode.l10n.t('organisation');
}

function countryName(code: string): string {
  return new Intl.DisplayNames([vscode.env.language], { type: 'region' }).of(code) ?? code;
}

function spellings({ aliases }: NameCard): string[] {
  if (aliases.length === 0) return [];
  const shown = aliases.slice(0, MOST_SPELLINGS).map(escapeMarkdown).join(' · ');
  return [`${vscode.l10n.t('Also written')} ${shown}${more(aliases.length - MOST_SPELLINGS)}`];
}

function more(count: number): string {
  return count > 0 ? ` · ${vscode.l10n.t('and {0} more', count)}` : '';
}

function roles(card: NameCard): string[] {
  const distinct = distinctRoles(card.roles);
  if (distinct.length === 0) return [];
  const shown = distinct.slice(0, MOST_ROLES).map((role) => {
    const words = escapeMarkdown(excerpt(role.text, [], ROLE_ROOM).text);
    return `- *${words}* — ${placeLink(role)}`;
  });
  const rest = distinct.length - MOST_ROLES;
  return [[...shown, ...(rest > 0 ? [`- ${vscode.l10n.t('and {0} more', rest)}`] : [])].join('\n')];
}

/** The same words of the same day say nothing new, however often they stand there. */
function distinctRoles(places: readonly PlaceInSource[]): PlaceInSource[] {
  const first = new Map<string, PlaceInSource>();
  for (const place of places) {
    const key = `${place.date ?? place.source} ${fold(oneLine(place.text))}`;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}

/** A date, then the file and line as a link that opens it. */
function placeLink(place: PlaceInSource): string {
  const where = `${fileName(place.file)}:${place.line}`;
  return `${escapeMarkdown(dateOrUndated(place.date))} · ${link(where, COMMANDS.openPassage, argumentsOf(place))}`;
}

function link(words: string, command: string, argument: unknown): string {
  return `[${escapeMarkdown(words)}](${commandLink(command, argument)})`;
}

function argumentsOf({ source, start, end }: PassageArguments): PassageArguments {
  return { source, start, end };
}

function overview(card: NameCard): string[] {
  const counts = `**${escapeMarkdown(mentionsAndSources(card.mentions, card.sources))}**`;
  const undated = card.undatedMentions > 0 ? [vscode.l10n.t('{0} undated', card.undatedMentions)] : [];
  const { first, last } = card;
  const span = first === undefined || last === undefined ? [] : [dated(first, last)];
  return [[counts, ...undated, ...span].join(' · ')];
}

function dated(first: PlaceInSource, last: PlaceInSource): string {
  const open = (place: PlaceInSource): string =>
    link(dateOrUndated(place.date), COMMANDS.openPassage, argumentsOf(place));
  if (first.date === last.date) return `${vscode.l10n.t('all dated')} ${open(first)}`;
  return `${vscode.l10n.t('first')} ${open(first)} · ${vscode.l10n.t('last')} ${open(last)}`;
}

function chart({ timeline }: NameCard, palette: Palette): string[] {
  if (timeline.length < LEAST_PERIODS) return [];
  const show = (date: string): string => showDate(date, vscode.env.language);
  const spoken = timeline
    .map(({ period, mentions }) => `${show(period)}: ${mentionCount(mentions)}`)
    .join(', ');
  return [`![${escapeMarkdown(spoken)}](${chartImage(timeline, palette, show)})`];
}

function map({ name, latitude, longitude }: NameCard, palette: Palette): string[] {
  if (latitude === undefined || longitude === undefined) return [];
  const credit = vscode.l10n.t('Natural Earth, de facto borders');
  const words = vscode.l10n.t('Where {0} lies', name);
  return [`![${escapeMarkdown(words)}](${mapImage(latitude, longitude, palette, credit)})`];
}

function passage(hit: SearchHit): string {
  const place = argumentsOf(hit);
  const where = `${fileName(hit.file)}, ${lines(hit.startLine, hit.endLine)}`;
  const actions = [
    link(vscode.l10n.t('Insert'), COMMANDS.insertPassage, place),
    link(vscode.l10n.t('Open'), COMMANDS.openPassage, place),
  ];
  const source = [dateOrUndated(hit.date), where].map(escapeMarkdown);
  return `---\n\n${marked(hit)}\n\n${[...source, ...actions].join(' · ')}`;
}

/** The words round the first mention, the mentions in bold. */
function marked(hit: SearchHit): string {
  const { text, marks } = excerpt(hit.text, hit.marks, PASSAGE_ROOM);
  let shown = '';
  let at = 0;
  for (const { start, end } of marks) {
    shown += keepSpace(text.slice(at, start)) + `**${escapeMarkdown(text.slice(start, end))}**`;
    at = end;
  }
  return shown + keepSpace(text.slice(at));
}

/** Escaped, with the space that parts it from its neighbours, which escaping alone would trim. */
function keepSpace(text: string): string {
  const [lead = ''] = /^\s/.exec(text) ?? [];
  const [trail = ''] = /\s$/.exec(text.slice(lead.length)) ?? [];
  return lead + escapeMarkdown(text) + trail;
}

function lastLinks(card: NameCard): string {
  const words =
    card.mentions === 1
      ? vscode.l10n.t('Search for it')
      : vscode.l10n.t('Search all {0}', mentionCount(card.mentions));
  const correct: NameArguments = { id: card.id };
  const links = [
    link(words, COMMANDS.searchName, card.name),
    link(vscode.l10n.t('Correct this name'), COMMANDS.correctName, correct),
  ];
  return `---\n\n${links.join(' · ')}`;
}
