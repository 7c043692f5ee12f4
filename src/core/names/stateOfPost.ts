import { fold } from '../text/folding';
import type { Word } from './annotate';
import { Cue } from './cues';

const STATES: ReadonlySet<string> = new Set(
  (
    'україни росії рф сша франції німеччини польщі білорусі туреччини китаю британії італії іспанії грузії молдови литви латвії естонії румунії угорщини казахстану ізраїлю ' +
    'украины россии франции германии польши белоруссии беларуси турции китая британии италии испании грузии молдавии литвы латвии эстонии румынии венгрии казахстана израиля'
  )
    .split(' ')
    .map((name) => fold(name)),
);

/** Ukrainian and Russian put the state between post and person, in the genitive: `Президент України Володимир Зеленський`. */
export function isStateOfPost(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.cue === Cue.title && STATES.has(words[at]?.key ?? '');
}
