import * as vscode from 'vscode';
import type { NameCard, PlaceInSource, QuotationText, SearchHit } from '../../core/api';
import type { EntityKind } from '../../core/names/model';
import { quoted } from '../../core/search/narrowing';
import { COMMANDS, type NameArguments, type PassageArguments, type SourceArguments } from '../contributed';
import { showDate } from '../words/dates';
import { excerptOf } from '../words/excerpt';
import { commandLink, escapeMarkdown } from '../words/markdown';
import {
  dateOrUndated,
  fileName,
  lines,
  placeIn,
  mentionCount,
  mentionsAndSources,
  quotationCount,
} from '../words/places';
import { chartImage } from './chart';
import { mapImage } from './locatorMap';
import type { Palette } from './palette';
import { rolesOverTime, type RoleOverTime } from './roles';

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
  COMMANDS.search,
  COMMANDS.searchName,
  COMMANDS.correctName,
  COMMANDS.describeSource,
];

const KIND_ICONS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};

/** What the sources say of a name, as Markdown for a hover; all text of the sources is escaped. */
export function cardMarkdown(card: NameCard, palette: Palette): vscode.MarkdownString {
  const parts = [heading(card), ...spellings(card), ...roles(card), ...overview(card)];
  // Side by side where there is room, so that the passages are seen without scrolling.
  const pictures = [...map(card, palette), ...chart(card, palette)].join(' ');
  const telling = [...card.newestQuotations.map(quotation), ...card.passages.map(passage)];
  const markdown = new vscode.MarkdownString(
    [...parts, ...(pictures === '' ? [] : [pictures]), ...telling, lastLinks(card)].join('\n\n'),
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
  const all = rolesOverTime(card.roles);
  if (all.length === 0) return [];
  const rest = all.length - MOST_ROLES;
  const more = rest > 0 ? [`- ${vscode.l10n.t('and {0} more', rest)}`] : [];
  return [[...all.slice(0, MOST_ROLES).map(role), ...more].join('\n')];
}

/** A role, the time in which the sources say it, and the newest place that does. */
function role({ newest, first, last }: RoleOverTime): string {
  const words = escapeMarkdown(excerptOf(newest, ROLE_ROOM).text);
  const from = first === undefined || first === last ? [] : [`${escapeMarkdown(dateOrUndated(first))} –`];
  return [`- *${words}* —`, ...from, placeLink(newest)].join(' ');
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
  const said = card.quotations > 0 ? [escapeMarkdown(quotationCount(card.quotations))] : [];
  const { first, last } = card;
  const span = first === undefined || last === undefined ? [] : [dated(card, first, last)];
  return [[counts, ...said, ...span, ...undated(card)].join(' · ')];
}

/** How many mentions state no date, where some do; or that none does. */
function undated({ mentions, undatedMentions }: NameCard): string[] {
  if (undatedMentions === 0) return [];
  return [
    undatedMentions === mentions ? vscode.l10n.t('undated') : vscode.l10n.t('{0} undated', undatedMentions),
  ];
}

function dated({ undatedMentions }: NameCard, first: PlaceInSource, last: PlaceInSource): string {
  const open = (place: PlaceInSource): string =>
    link(dateOrUndated(place.date), COMMANDS.openPassage, argumentsOf(place));
  if (first.date === last.date)
    return undatedMentions === 0 ? `${vscode.l10n.t('all dated')} ${open(first)}` : open(first);
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
  return telling(marked(hit), hit, placeIn(hit));
}

/** What the person says, in the words of the source between marks of our own. */
function quotation(said: QuotationText): string {
  const words = escapeMarkdown(excerptOf(said, PASSAGE_ROOM).text);
  return telling(`“${words}”`, said, lines(said.line, said.line));
}

function telling(
  words: string,
  place: PassageArguments & Pick<SearchHit, 'file' | 'date'>,
  at: string,
): string {
  const actions = [
    link(vscode.l10n.t('Insert'), COMMANDS.insertPassage, argumentsOf(place)),
    link(vscode.l10n.t('Open'), COMMANDS.openPassage, argumentsOf(place)),
    ...(place.date === undefined ? [describeLink(place)] : []),
  ];
  const source = [dateOrUndated(place.date), `${fileName(place.file)}, ${at}`].map(escapeMarkdown);
  return `---\n\n${words}\n\n${[...source, ...actions].join(' · ')}`;
}

/** Where a source says no date, the reader may know it. */
function describeLink({ source }: PassageArguments): string {
  const described: SourceArguments = { id: source };
  return link(vscode.l10n.t('Describe Source'), COMMANDS.describeSource, described);
}

/** The words round the first mention, the mentions in bold. */
function marked(hit: SearchHit): string {
  const { text, marks } = excerptOf(hit, PASSAGE_ROOM);
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
  const said = vscode.l10n.t('All {0}', quotationCount(card.quotations));
  const links = [
    link(words, COMMANDS.searchName, card.name),
    ...(card.quotations > card.newestQuotations.length
      ? [link(said, COMMANDS.search, `speaker:${quoted(card.name)}`)]
      : []),
    link(vscode.l10n.t('Correct this name'), COMMANDS.correctName, correct),
  ];
  return `---\n\n${links.join(' · ')}`;
}
