import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { RESULTS, ROOT } from '../host/paths';
import { writeSettings } from '../host/server';
import { QUIET_SETTINGS } from '../host/settings';
import { openWorkbench, type Viewport, type Workbench } from '../host/workbench';
import { moveToText } from './editorText';
import { AGAIN, until } from './until';
import { webviewFrame } from './webviewFrame';

const WAIT = 30_000;
const VIEW_CONTAINER = 'Sourcebook';
const SIDEBAR = '.part.sidebar';
/** The card of the editor itself; the workbench's own tooltips are other elements. */
const HOVER = '.monaco-resizable-hover .monaco-hover';
const QUICK_INPUT = '.quick-input-widget';
const MENU = '.context-view .monaco-menu';
/** tsx wraps the names of nested functions in a helper of its own, which functions handed to a page would miss there. */
const NAME_HELPER = 'globalThis.__name ??= (value) => value';
const DEFAULT_THEME = 'Dark Modern';

export interface StartOptions {
  /** A file of the workspace to open, relative to it. */
  readonly openFile?: string;
  /** A theme's identifier: `Dark Modern`, `Light Modern`, `Default High Contrast`, `Default High Contrast Light`, … */
  readonly theme?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: Viewport;
}

/** Opens a copy of `workspace` in a real VS Code with the built extension, as a person would see it. Call `stop` afterwards. */
export async function start(workspace: string, options: StartOptions = {}): Promise<Session> {
  const temporary = await mkdtemp(join(tmpdir(), 'sourcebook-ui-'));
  const folder = join(temporary, 'workspace');
  await cp(workspace, folder, { recursive: true });
  const settings = { 'workbench.colorTheme': DEFAULT_THEME, ...QUIET_SETTINGS, ...options.settings };
  if (options.theme !== undefined) settings['workbench.colorTheme'] = options.theme;
  const errors: string[] = [];
  const workbench = await openWorkbench({
    folder,
    installed: ROOT,
    settings,
    openFile: options.openFile === undefined ? undefined : join(folder, options.openFile),
    viewport: options.viewport,
    say: (line) => void process.stderr.write(`${line}\n`),
    prepare: async (page) => {
      await page.addInitScript(NAME_HELPER);
      collectErrors(page, errors);
    },
  });
  const session = new Session(workbench, folder, temporary, settings, errors);
  if (options.openFile !== undefined)
    await session.page.locator('.monaco-editor .view-line').first().waitFor();
  return session;
}

/** A console error of the extension's own pages is a defect to look at; the workbench's own are not ours. */
function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.includes('/webview/'))
      errors.push(message.text());
  });
}

/** One VS Code window with the extension, driven from outside with mouse and keyboard. */
export class Session {
  readonly page: Page;

  constructor(
    private readonly workbench: Workbench,
    /** The copy of the workspace this window has open. */
    readonly folder: string,
    private readonly temporary: string,
    private settings: Readonly<Record<string, unknown>>,
    /** Errors that the extension's webviews wrote to the console. */
    readonly webviewErrors: readonly string[],
  ) {
    this.page = workbench.page;
  }

  /** Shows the extension's views in the side bar. */
  async openSidebar(): Promise<void> {
    const title = this.page.locator(`${SIDEBAR} .composite.title h2`, { hasText: VIEW_CONTAINER });
    const icon = this.page.locator(`.activitybar .action-label[aria-label^="${VIEW_CONTAINER}"]`);
    await icon.waitFor({ timeout: WAIT });
    // A click on the icon of the open container would close it.
    if (!(await title.isVisible())) await icon.click();
    await title.waitFor({ timeout: WAIT });
  }

  /** The page inside the webview view with this title, once it has content. */
  webview(viewTitle: string): Promise<Frame> {
    return webviewFrame(this.page, viewTitle);
  }

  /** Runs a command by its title in the palette, as listed there: `Sourcebook: Insert Citation`. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator(`${QUICK_INPUT}:visible input[placeholder*="command"]`);
    // A window that is busy with a dialog or a menu drops the key.
    await until(
      () => this.page.keyboard.press('F1'),
      () => input.waitFor({ timeout: AGAIN }),
    );
    await input.fill(`>${title}`);
    await this.pick(title);
  }

  /** Chooses an entry of the context menu of `target`. Menus take no click for a moment after they have opened. */
  async chooseInMenu(target: Locator, entry: string | RegExp, seen?: () => Promise<unknown>): Promise<void> {
    await target.click({ button: 'right' });
    const item = this.page.locator(`${MENU} .action-label:visible`, { hasText: entry }).first();
    await item.waitFor({ timeout: WAIT });
    await seen?.();
    await until(
      () => item.click({ timeout: AGAIN }).catch(() => undefined),
      () => item.waitFor({ state: 'hidden', timeout: AGAIN }),
    );
  }

  /** What the context menu of `target` offers, from the top; the menu is closed again. */
  async menuOf(target: Locator): Promise<string[]> {
    const entries = this.page.locator(`${MENU} .action-label:visible`);
    await target.click({ button: 'right' });
    await entries.first().waitFor({ timeout: WAIT });
    const labels = (await entries.allTextContents()).filter((label) => label !== '');
    await until(
      () => this.page.keyboard.press('Escape'),
      () => entries.first().waitFor({ state: 'hidden', timeout: AGAIN }),
    );
    return labels;
  }

  /** Chooses the entry with exactly this label in the open palette or list. */
  async pick(label: string): Promise<void> {
    const exact = new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
    const name = this.page.locator(`${QUICK_INPUT} .monaco-list-row .label-name`, { hasText: exact });
    await name.first().click({ timeout: WAIT });
  }

  /** Closes the open palette or list, which drops a key while it changes what it shows. */
  async closeList(): Promise<void> {
    await until(
      () => this.page.keyboard.press('Escape'),
      () => this.page.locator(`${QUICK_INPUT}:visible`).waitFor({ state: 'hidden', timeout: AGAIN }),
    );
  }

  /** The labels of the open palette or list, from the top. */
  async listed(): Promise<string[]> {
    return this.page.locator(`${QUICK_INPUT} .monaco-list-row .label-name`).allTextContents();
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Rests the mouse on the middle of `text` in the editor, and returns the hover card once it has content. */
  async hoverWord(text: string): Promise<Locator> {
    const card = this.page.locator(`${HOVER}:visible`);
    await this.page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden', timeout: WAIT });
    await moveToText(this.page, text);
    await card
      .filter({ has: this.page.locator('.hover-row'), hasNotText: 'Loading...' })
      .waitFor({ timeout: WAIT });
    return card;
  }

  /** Puts the text cursor into the middle of the first `text` that is visible in the editor. */
  async clickWord(text: string): Promise<void> {
    // A list that is closing takes the focus with it.
    await until(
      () => this.clickAt(text),
      async () => {
        await this.page.locator(`${QUICK_INPUT}:visible`).waitFor({ state: 'hidden', timeout: AGAIN });
        await this.page.locator('.monaco-editor.focused .cursor').first().waitFor({ timeout: AGAIN });
      },
    );
  }

  /** Opens the quick fixes at a word, until one of them is seen. */
  async openFixesAt(word: string, fix: Locator): Promise<void> {
    await until(
      async () => {
        await this.page.keyboard.press('Escape');
        await this.clickWord(word);
        await this.page.keyboard.press('Control+.');
      },
      () => fix.waitFor({ timeout: AGAIN }),
    );
  }

  /** Selects the first `word` that is visible in the editor. */
  async selectWord(word: string): Promise<void> {
    await until(
      async () => {
        await this.clickWord(word);
        await this.page.keyboard.press('Control+d');
      },
      () => this.selected(word.length),
    );
  }

  /** Selects the line that the first `text` stands in that is visible in the editor. */
  async selectLineOf(text: string): Promise<void> {
    await until(
      async () => {
        await this.clickWord(text);
        await this.page.keyboard.press('Home');
        await this.page.keyboard.press('Shift+End');
      },
      () => this.selected(),
    );
  }

  /** Settles when the status bar says that so many characters are selected, or any where no number is given. */
  private async selected(characters?: number): Promise<void> {
    const said = new RegExp(`\\(${characters ?? '\\d+'} selected\\)`);
    await this.page.locator('.statusbar-item', { hasText: said }).waitFor({ timeout: AGAIN });
  }

  private async clickAt(text: string): Promise<void> {
    await moveToText(this.page, text);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** Saves the open file and returns what is then on the disk at `name`, relative to the workspace. */
  async readDraft(name = 'draft.md'): Promise<string> {
    await this.runCommand('File: Save');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: WAIT });
    return readFile(join(this.folder, name), 'utf8');
  }

  /** Saves a picture of the window as `test-results/screenshots/NAME.png` and returns its path. */
  async screenshot(name: string): Promise<string> {
    const path = join(RESULTS, 'screenshots', `${name}.png`);
    await mkdir(join(RESULTS, 'screenshots'), { recursive: true });
    await this.page.screenshot({ path });
    return path;
  }

  /** Changes a setting of this VS Code, as in its settings file. */
  async setSetting(name: string, value: unknown): Promise<void> {
    this.settings = { ...this.settings, [name]: value };
    await writeSettings(this.workbench.server.userData, this.settings);
  }

  /** Changes the theme by its identifier, and waits until the window wears it. */
  async setTheme(name: string): Promise<void> {
    if (this.settings['workbench.colorTheme'] === name) return;
    const before = await this.page.locator('.monaco-workbench').getAttribute('class');
    // A change of the file right after another may go unseen by VS Code.
    await until(
      () => this.setSetting('workbench.colorTheme', name),
      () =>
        this.page.waitForFunction(
          (old) => document.querySelector('.monaco-workbench')?.getAttribute('class') !== old,
          before,
          { timeout: AGAIN },
        ),
    );
  }

  /** Drags the edge of the side bar until it is about `width` pixels wide. */
  async setSidebarWidth(width: number): Promise<void> {
    const box = await this.page.locator(SIDEBAR).boundingBox();
    if (box === null) throw new Error('The side bar is not open.');
    const middle = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, middle, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Closes the window. The processes of its VS Code take four seconds more to end, for which the next window need not wait. */
  async stop(): Promise<void> {
    await this.page.context().browser()?.close();
    this.end().catch((error: unknown) => {
      process.emitWarning(`${this.temporary} stays: ${String(error)}`);
    });
  }

  private async end(): Promise<void> {
    await this.workbench.stop();
    await rm(this.temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
