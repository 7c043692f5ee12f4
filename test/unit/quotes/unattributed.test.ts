import assert from 'node:assert/strict';
import { lastSpeaker } from './lastSpeaker';

const LONG = '“The water came over the wall before anybody in the street was awake.”';

describe('A quotation without a verb of its own', () => {
  const SAID: readonly (readonly [string, string, string])[] = [
    ['whoever ends the paragraph before with their words', 'lee', `“We stay,” said Lee.\n\n${LONG}`],
    [
      'the same one where each paragraph opens anew',
      'lee',
      `“We stay,” Lee said.\n\n${LONG.slice(0, -1)}\n\n${LONG}`,
    ],
    ['whoever reports in the sentence before', 'marsh', `Marsh said the pair had slept through it. ${LONG}`],
    ['whoever reports in the paragraph before', 'lee', `Lee added that the mill was lost.\n\n${LONG}`],
    ['a pronoun that reports', 'lee', `Ann Lee left on Monday. She said the mill was lost.\n\n${LONG}`],
    ['whom the paragraph before is according to', 'lee', `According to Lee, the mill was lost.\n\n${LONG}`],
    [
      'a pronoun that it is according to',
      'marsh',
      `Tom Marsh came. According to him, the mill was lost.\n\n${LONG}`,
    ],
    [
      'whoever reports at the end of a sentence',
      'lee',
      `The mill, which was new, was lost, Lee said on Monday in Mill Lane.\n\n${LONG}`,
    ],
    [
      'whoever reports of somebody whom the words name',
      'lee',
      'Lee said Marsh had to be heard. “I think Marsh must have known of the wall.”',
    ],
    [
      'whoever reports of somebody whom the words speak of',
      'lee',
      'Lee spoke about one farmer in Mill Lane. “I know that he will sell the herd before winter.”',
    ],
    [
      'the same one where words to another go over two paragraphs',
      'lee',
      '“We stay,” said Lee.\n\n“You may think that it is over and done with now.\n\n“It is not.”',
    ],
    [
      'the same one where words to another stand before what is told',
      'lee',
      '“We stay,” said Lee.\n\n“But you have to go on or the wall will fall.”\n\nThe mill is closed.',
    ],
    [
      'a witness whom the sentence before brings in',
      'marsh',
      'Tom Marsh, 58, a baker, was at home. “I heard a noise.”',
    ],
  ];
  for (const [who, speaker, text] of SAID) {
    it(`is said by ${who}`, () => {
      assert.equal(lastSpeaker(text, 'en'), speaker);
    });
  }

  const OPEN: readonly (readonly [string, string])[] = [
    ['a question, which another answers', `“Will you stay here all winter?” asked Lee.\n\n${LONG}`],
    ['a few words, as a dialogue has them', '“We stay,” said Lee.\n\n“So do we.”'],
    ['words that somebody is named behind', `“We stay,” said Lee. Marsh shook his head.\n\n${LONG}`],
    ['a question that is reported', `Lee asked Marsh what had happened. ${LONG}`],
    ['a question that ends a sentence', `The mill was new, but who had built it, Lee asked. ${LONG}`],
    ['a report of two persons', `Lee said it was over and Marsh said it was not. ${LONG}`],
    ['a report that another hears', `Lee was told that the mill was lost. ${LONG}`],
    ['a paragraph that goes on already', `“We stay,” said Lee.\n\n${LONG}\n\n${LONG}`],
    [
      'words to another, as a dialogue has them',
      '“We stay,” said Lee.\n\n“The wall will not hold and none of you has ever cared for it.”',
    ],
    [
      'the reply of a dialogue',
      `“We stay,” said Lee.\n\n“You said the same of the old wall the year before.”\n\n${LONG}`,
    ],
    ['a report of somebody without a name', `Lee told the board of the woman who sold the mill. ${LONG}`],
    [
      'a report of somebody else by name',
      'Lee said the wall was built by Tom Marsh. “I laid the stones before it was light.”',
    ],
    ['what was done to somebody', 'Tom Marsh, 58, a baker, was fined on Friday. “My shop has been empty.”'],
    ['a death', 'Tom Marsh, 58, a baker, died at the mill. “I heard a noise in the yard.”'],
    ['a court', 'Tom Marsh, 58, a baker, pleaded guilty to fraud. “I lost my shop.”'],
    [
      'somebody who tells of another',
      'Tom Marsh, 58, a baker, was at the mill. “My shop is shut by what he did.”',
    ],
    ['a witness who is not alone', 'Tom Marsh, 58, a baker, drove at a girl in Mill Lane. “I saw the car.”'],
    ['an act of somebody', `Lee walked along the wall. ${LONG}`],
    ['a heading', `“We stay,” said Lee.\nTHE NEXT DAY\n${LONG}`],
  ];
  for (const [what, text] of OPEN) {
    it(`is nobody’s behind ${what}`, () => {
      assert.equal(lastSpeaker(text, 'en', text.includes('\nTHE') ? [2] : []), 'nobody');
    });
  }
});
