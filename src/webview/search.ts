import { messageOf } from '../core/text/messageOf';
import { connectHost } from './host';
import { Page } from './page';
import type { ToPage } from './protocol';
import { createRpc } from './rpc';

/** The search view's page: asks the extension what to show, and shows it. */

const host = connectHost();
const rpc = createRpc((message) => host.post(message));
let page: Page | undefined;

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  if (rpc.settle(message)) return;
  if (message.type === 'reading') page?.setReading(message.reading);
  else if (message.type === 'changed') page?.corpusChanged();
  else if (message.type === 'saved') page?.setSaved(message.saved);
  else if (message.type === 'similar') page?.showSimilarTo(message.place);
  else if (message.type === 'wanted') page?.want(message.wanted);
});

rpc.ask({ kind: 'start' }).then(
  (start) => {
    page = new Page(start, rpc.ask, host);
    page.open(document.body, start.wanted);
  },
  (error: unknown) => {
    document.body.textContent = messageOf(error);
  },
);
