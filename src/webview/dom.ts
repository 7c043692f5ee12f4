/** The few helpers the page is built with. Text only ever becomes text nodes and attributes. */

export type Child = Node | string | undefined;

export interface ElementOptions {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A picture of the codicon font: decoration, not read out. */
export function icon(name: string): HTMLElement {
  return element('span', { class: `codicon codicon-${name}`, attributes: { 'aria-hidden': 'true' } });
}

export function iconButton(name: string, label: string, onClick: () => void): HTMLButtonElement {
  return button(
    { class: 'icon-button', attributes: { title: label, 'aria-label': label } },
    onClick,
    icon(name),
  );
}

/** A button that reads as a link in running text. */
export function linkButton(onClick: () => void, ...children: readonly Child[]): HTMLButtonElement {
  return button({ class: 'link' }, onClick, ...children);
}

export function pushButton(
  label: string,
  style: 'primary' | 'secondary',
  onClick: () => void,
): HTMLButtonElement {
  return button({ class: `push ${style}` }, onClick, label);
}

export function button(
  options: ElementOptions,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', options, ...children);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

/** Whether the platform's command key is held: Control, on a Mac Command. */
export function commandKey(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey;
}
