import assert from 'node:assert/strict';
import { entityNamed, named, namesIn } from './support';

describe('The labels of a transcript', () => {
  it('are persons, where they come again and no place is known by that name', () => {
    const names = namesIn(
      'QUELBROOK: You have kept the lock for thirty years.\n\nANN LEE: I was a girl when I came.\n\nQUELBROOK: Who mends the wall?\n\nANN LEE: We do, with stone from Oslo.',
    );
    assert.equal(entityNamed(names, 'QUELBROOK')?.kind, 'person');
  });

  it('leave the roads that a notice lists', () => {
    const names = namesIn(
      'ALDER VALE: Closed from Monday until the end of May.\n\nREED ROW: Single lane between the two bridges.\n\nALDER VALE: Open to buses from June.\n\nREED ROW: Closed at night from Friday.',
    );
    assert.deepEqual(named(names, 'person'), []);
  });

  it('leave the towns of a digest places', () => {
    const names = namesIn(
      'LIMA: The port was closed on Monday.\n\nACCRA: Envoys met on Monday.\n\nLIMA: The port was opened on Tuesday.',
    );
    assert.equal(entityNamed(names, 'LIMA')?.kind, 'place');
  });
});
