import { fold } from '../text/folding';
import type { Word } from './annotate';
import { Cue } from './cues';
import { Shape } from './shapes';

const STATES: ReadonlySet<string> = new Set(
  (
    'україни росії рф сша франції німеччини польщі білорусі туреччини китаю британії італії іспанії грузії молдови литви латвії естонії румунії угорщини казахстану ізраїлю ' +
    'украины россии франции германии польши белоруссии беларуси турции китая британии италии испании грузии молдавии литвы латвии эстонии румынии венгрии казахстана израиля'
  )
    .split(' ')
    .map((name) => fold(name)),
);

/** Who heads a town or a region. */
const POSTS_OF_A_TOWN: ReadonlySet<string> = new Set(
  'мер мерка мэр губернатор очільник'.split(' ').map(fold),
);
const PATRONYMIC = /(?:ович|евич|йович|івна|ївна|овна|евна)$/;

/**
 * Ukrainian and Russian put the state or the town between post and person, in the genitive: `Президент України Володимир
 * Зеленський`, `мер Харкова Ігор Терехов`.
 */
export function isStateOfPost(words: readonly Word[], at: number): boolean {
  const post = words[at - 1];
  if (post?.cue === Cue.title && STATES.has(words[at]?.key ?? '')) return true;
  return post !== undefined && POSTS_OF_A_TOWN.has(post.key) && isBeforeFullName(words, at);
}

/** Whether given name and surname follow; a patronymic in their place makes the word itself the given name. */
function isBeforeFullName(words: readonly Word[], at: number): boolean {
  const three = [words[at], words[at + 1], words[at + 2]];
  return (
    three.every((word) => word?.shape === Shape.capitalised) && !PATRONYMIC.test(words[at + 1]?.key ?? '')
  );
}
