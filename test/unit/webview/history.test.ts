import assert from 'node:assert/strict';
import { createHistory } from '../../../src/webview/history';

describe('The history of the search input', () => {
  it('goes from the newest search to the oldest and stops there', () => {
    const history = createHistory();
    history.replace(['pier', 'ferry']);
    assert.equal(history.older(''), 'pier');
    assert.equal(history.older('pier'), 'ferry');
    assert.equal(history.older('ferry'), undefined);
  });

  it('comes back to what was half typed', () => {
    const history = createHistory();
    history.replace(['pier', 'ferry']);
    history.older('har');
    history.older('pier');
    assert.equal(history.newer(), 'pier');
    assert.equal(history.newer(), 'har');
    assert.equal(history.newer(), undefined);
  });

  it('leaves out what stands in the input already', () => {
    const history = createHistory();
    history.replace(['pier', 'ferry']);
    assert.equal(history.older('pier'), 'ferry');
  });

  it('begins anew once something was typed', () => {
    const history = createHistory();
    history.replace(['pier', 'ferry']);
    history.older('');
    history.leave();
    assert.equal(history.newer(), undefined);
    assert.equal(history.older('x'), 'pier');
  });
});
