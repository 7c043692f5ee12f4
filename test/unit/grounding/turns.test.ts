import assert from 'node:assert/strict';
import { readTexts } from '../../support/memorySourcebook';
import { checking } from './support';
import type { Check } from './support';

const BRIEFING = `Press briefing on the flood at Brennick

MODERATOR: Good morning. We have Mayor Ruth Hallam and Chief Engineer Tomas Oller with us.

MAYOR HALLAM: Thank you. The water is still rising at the lower bridge.

MR. OLLER: The sluice was built in 1911, and nobody has its drawings. The old keeper told me, "Do not touch that wheel in winter."

MAYOR HALLAM: The county will pay for the first thirty days.

FERRISKY: We have not seen a crown of that money yet.

FERRISKY: And we shall write to the ministry again tomorrow.
`;

describe('Words of a transcript', () => {
  let check: Check;
  before(async () => {
    check = checking(await readTexts({ 'briefing.txt': BRIEFING }));
  });

  for (const draft of [
    '“The county will pay for the first thirty days,” said Ruth Hallam.',
    'Mayor Hallam said: “The water is still rising at the lower bridge.”',
    '“The sluice was built in 1911, and nobody has its drawings,” Oller said.',
    '“Do not touch that wheel in winter,” Oller quoted the keeper.',
    '“Do not touch that wheel in winter,” said the old keeper.',
    '“We have not seen a crown of that money yet,” said Ferrisky.',
    '“The county will pay for the first thirty days,” she said.',
  ]) {
    it(`are grounded: ${draft}`, () => assert.equal(check(draft)[0]?.status, 'grounded'));
  }

  for (const [draft, said] of [
    ['“The county will pay for the first thirty days,” said Tomas Oller.', 'Ruth Hallam'],
    ['“The sluice was built in 1911, and nobody has its drawings,” Ruth Hallam said.', 'Tomas Oller'],
    ['“We have not seen a crown of that money yet,” said Ruth Hallam.', 'FERRISKY'],
  ] as const) {
    it(`are another’s: ${draft}`, () => {
      const [found] = check(draft);
      assert.equal(found?.status, 'misattributed');
      assert.equal(found.problems[0]?.expected, said);
    });
  }
});
