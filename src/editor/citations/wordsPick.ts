import * as vscode from 'vscode';
import type { TracedPlace } from '../../core/api';
import { problemSentences } from '../grounding/wording';
import { excerpt } from '../words/excerpt';
import { oneLine, withoutIcons } from '../words/markdown';
import { showButton } from './passagePick';
import { whereOf } from './placePick';

/** Whose words are to stand in the draft where they differ. */
export type Wording = 'source' | 'draft';

interface Item extends vscode.QuickPickItem {
  readonly wording: Wording;
}

/** More than a wide window shows of a line. */
const ROOM = 200;

/** Says how words differ from those of their source, and asks which to use. `undefined` where the person went away. */
export function pickWording(
  place: TracedPlace,
  words: string,
  show: () => void,
): Promise<Wording | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item>();
    let choice: Wording | undefined;
    pick.title = vscode.l10n.t('Not the Words of the Source');
    pick.placeholder = withoutIcons(problemSentences(place).join(' '));
    pick.ignoreFocusOut = true;
    pick.items = [
      {
        label: `$(check) ${vscode.l10n.t('Use the source’s words')}`,
        description: withoutIcons(whereOf(place)),
        detail: shown(place.text),
        buttons: [showButton()],
        wording: 'source',
      },
      {
        label: `$(edit) ${vscode.l10n.t('Keep the words of the draft')}`,
        description: vscode.l10n.t('They stay marked as altered.'),
        detail: shown(words),
        wording: 'draft',
      },
    ];
    pick.onDidAccept(() => {
      choice = pick.selectedItems[0]?.wording;
      pick.hide();
    });
    pick.onDidTriggerItemButton(show);
    pick.onDidHide(() => {
      pick.dispose();
      resolve(choice);
    });
    pick.show();
  });
}

function shown(text: string): string {
  return withoutIcons(oneLine(excerpt(text, [], ROOM).text));
}
