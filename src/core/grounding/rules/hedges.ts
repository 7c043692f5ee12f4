import { fold } from '../../text/folding';
import { wordRanges } from '../words/words';

/** Words that weaken or narrow what is said: English, French, German, Spanish, Ukrainian, Russian. */
const HEDGES: ReadonlySet<string> = new Set(
  fold(
    `may might could would should must can perhaps probably possibly maybe only almost nearly alleged allegedly reportedly
     peut peuvent pourrait pourraient devrait devraient doit doivent seulement presque probablement
     kann könnte könnten darf dürfte dürften soll sollte sollten muss vielleicht wohl wahrscheinlich nur fast angeblich beinahe
     puede podría podrían debería deberían debe quizá quizás solo sólo casi probablemente
     може можуть можливо мабуть лише тільки майже нібито могут возможно наверное только лишь почти может якобы`,
  ).split(/\s+/),
);

/** Whether some words hold one without which the others would say more than they do. */
export function hedges(text: string): boolean {
  return wordRanges(text).some(({ start, end }) => HEDGES.has(fold(text.slice(start, end))));
}
