import assert from 'node:assert/strict';
import type { FromPage } from '../../../src/webview/protocol';
import { createRpc, DroppedError } from '../../../src/webview/rpc';

function makeRpc(): { rpc: ReturnType<typeof createRpc>; sent: FromPage[] } {
  const sent: FromPage[] = [];
  return { rpc: createRpc((message) => sent.push(message)), sent };
}

describe('The requests of the page', () => {
  it('are settled each by the answer with their number', async () => {
    const { rpc, sent } = makeRpc();
    const first = rpc.ask({ kind: 'remember', query: 'pier' });
    const second = rpc.ask({ kind: 'remember', query: 'ferry' });
    assert.deepEqual(
      sent.map(({ id }) => id),
      [1, 2],
    );
    rpc.settle({ type: 'answer', id: 2, answer: ['ferry'] });
    rpc.settle({ type: 'answer', id: 1, answer: ['pier'] });
    assert.deepEqual(await Promise.all([first, second]), [['pier'], ['ferry']]);
  });

  it('reject with the words of a refusal', async () => {
    const { rpc } = makeRpc();
    const asked = rpc.ask({ kind: 'overview' });
    rpc.settle({ type: 'refused', id: 1, message: 'The worker ended.' });
    await assert.rejects(asked, { message: 'The worker ended.' });
  });

  it('tell the extension when they are given up, and take no answer then', async () => {
    const { rpc, sent } = makeRpc();
    const controller = new AbortController();
    const asked = rpc.ask({ kind: 'overview' }, controller.signal);
    controller.abort();
    await assert.rejects(asked, DroppedError);
    assert.deepEqual(sent.at(-1), { type: 'cancel', id: 1 });
    assert.equal(rpc.settle({ type: 'dropped', id: 1 }), true);
  });

  it('send nothing once given up before they began', async () => {
    const { rpc, sent } = makeRpc();
    await assert.rejects(rpc.ask({ kind: 'overview' }, AbortSignal.abort()), DroppedError);
    assert.deepEqual(sent, []);
  });

  it('leave other messages to others', () => {
    const { rpc } = makeRpc();
    assert.equal(rpc.settle({ type: 'changed' }), false);
  });
});
