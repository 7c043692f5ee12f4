import * as vscode from 'vscode';
import type { TracedPlace } from '../../core/api';
import type { GroundingSource } from '../../core/grounding/model';
import { problemSentences } from '../grounding/wording';
import { excerpt } from '../words/excerpt';
import { oneLine, withoutIcons } from '../words/markdown';
import { dateOrUndated, fileName, number, placeIn } from '../words/places';
import { showButton } from './passagePick';

interface Item extends vscode.QuickPickItem {
  readonly place?: TracedPlace;
}

/** A Quick Pick at its usual width shows some eighty characters of a line, and the date needs its share. */
const LABEL_ROOM = 64;

export interface PlaceChoice {
  readonly title: string;
  readonly places: readonly TracedPlace[];
  /** How many there are, `places` among them. */
  readonly total: number;
  /** Shows a place without taking the focus. */
  readonly show: (place: TracedPlace) => void;
}

/** Asks from which of several places some words come. `undefined` where the person went away. */
export function pickPlace({ title, places, total, show }: PlaceChoice): Promise<TracedPlace | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item>();
    let choice: TracedPlace | undefined;
    pick.title = title;
    pick.placeholder = vscode.l10n.t('Which of these places do the words come from?');
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.ignoreFocusOut = true;
    pick.items = [separator(places.length, total), ...places.map(placeItem)];
    pick.onDidAccept(() => {
      choice = pick.selectedItems[0]?.place;
      if (choice !== undefined) pick.hide();
    });
    pick.onDidTriggerItemButton(({ item }) => item.place && show(item.place));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(choice);
    });
    pick.show();
  });
}

function separator(shown: number, total: number): Item {
  const label =
    shown < total
      ? vscode.l10n.t('{0} of {1} places: more words find fewer', number(shown), number(total))
      : vscode.l10n.t('{0} places', number(total));
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function placeItem(place: TracedPlace): Item {
  return {
    label: withoutIcons(excerpt(place.passage, [place.mark], LABEL_ROOM).text),
    description: dateOrUndated(place.date),
    detail: withoutIcons([whereOf(place), ...differenceOf(place)].join(' · ')),
    buttons: [showButton()],
    place,
  };
}

type FoundPlace = GroundingSource & Pick<TracedPlace, 'heading'>;

/** `Ana Reis · pier.txt · line 12 · The old pier`: what is known of these. */
export function whereOf({ speaker, file, heading, ...place }: FoundPlace): string {
  const pieces = [speaker, fileName(file), placeIn(place), heading];
  return pieces.flatMap((piece) => (piece === undefined ? [] : [oneLine(piece)])).join(' · ');
}

/** How the words differ from those of a place, in a few sentences; nothing where they do not. */
export function differenceOf({ match, problems }: TracedPlace): string[] {
  if (match !== 'near') return [];
  return [vscode.l10n.t('differs: {0}', problemSentences({ problems }).join(' '))];
}
