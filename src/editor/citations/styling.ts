import * as vscode from 'vscode';
import type { StyleName } from '../../core/citations/styles/model';
import { STYLE_NAMES, isStyleName } from '../../core/citations/styles/model';
import { TemplateError, describeByTemplate } from '../../core/citations/template';
import { SettingError } from '../words/failures';

/** Sourcebook’s own way: who, heading, outlet, full date. */
const OWN_STYLE = 'sourcebook';
/** The one of the shipped styles that lists works in the manner of Sourcebook’s own citations. */
const STYLE_OF_LISTS: StyleName = 'chicago-notes';

/** How citations describe a work: by a template, in a style, or, with neither, in Sourcebook’s own way. */
export interface Styling {
  readonly style?: StyleName;
  readonly template?: string;
}

/** What the settings say for a document. Throws, with the setting’s name, where that cannot be done. */
export function stylingFor(document: vscode.TextDocument): Styling {
  const template = settings(document).get<string>('template', '').trim();
  if (template !== '') {
    assertTemplate(template);
    return { template };
  }
  const style = styleSetting(document);
  return style === undefined ? {} : { style };
}

/** The style of a list of works cited in a document. */
export function listStyleFor(document: vscode.TextDocument): StyleName {
  return styleSetting(document) ?? STYLE_OF_LISTS;
}

function styleSetting(document: vscode.TextDocument): StyleName | undefined {
  const name = settings(document).get<string>('style', OWN_STYLE);
  if (name === OWN_STYLE) return undefined;
  if (isStyleName(name)) return name;
  const setting = 'sourcebook.citations.style';
  throw new SettingError(
    vscode.l10n.t(
      'The setting “{0}” names no style that there is: “{1}”. Use one of {2}.',
      setting,
      name,
      [OWN_STYLE, ...STYLE_NAMES].join(', '),
    ),
    setting,
  );
}

function assertTemplate(template: string): void {
  try {
    describeByTemplate(template);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const setting = 'sourcebook.citations.template';
    const column = error.position + 1;
    throw new SettingError(
      vscode.l10n.t(
        'The setting “{0}” cannot be used, at its character {1}: {2}',
        setting,
        column,
        error.message,
      ),
      setting,
      { cause: error },
    );
  }
}

function settings(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('sourcebook.citations', document);
}
