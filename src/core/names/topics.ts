import { Shape } from './shapes';
import type { Word } from './annotate';

/**
 * What the prose around a word is about, where that turns the kind of its names: in a report of a match `Bristol` is a club
 * and an unknown surname a player, in one of a market an unknown word is a company. The numbers are part of the trained weights.
 */
export const Topic = { other: 0, sport: 1, market: 2 } as const;
export type Topic = (typeof Topic)[keyof typeof Topic];

const WORDS: readonly (readonly [Topic, string])[] = [
  [
    Topic.sport,
    'goal goals scored scorer striker midfielder defender goalkeeper keeper winger forward halftime equaliser equalizer penalty offside header innings wicket wickets bowler bowlers batsman batsmen batter spinner unbeaten overs pitcher inning homer rebounds quarterback touchdown playoff playoffs preseason overtime semifinal semifinals quarterfinal quarterfinals unseeded tournament champions coach manager squad teammate teammates lineup bench substitute debut season league standings relegation promotion derby fixture fixtures match matches matchday referee umpire dressing fans game games player players rookie win wins winless defeat defeated beat thrashed draw drew victory victories victorious title titles medal medals podium lap laps race qualifying sprint sprinter marathon peloton jockey boxer bout knockout tennis cricket football soccer rugby hockey basketball baseball volleyball netball golf golfer birdie bogey stadium',
  ],
  [
    Topic.market,
    'shares share shareholder shareholders stock stocks profit profits revenue revenues earnings quarterly pretax investor investors acquire acquired acquires acquisition merger takeover stake stakes dividend dividends analyst analysts billion index bonds yield yields trading traders listed valuation subsidiary startup loan lender retailer insurer carmaker automaker maker manufacturer supplier suppliers exports turnover buyout bid bidder brand brands chain customers sales',
  ],
];
const BY_WORD = new Map(
  WORDS.flatMap(([topic, words]) => words.split(' ').map((word) => [word, topic] as const)),
);
/** Sentences to either side that say what a sentence is about. */
const REACH = 2;
/** As many of the words within reach: one or two stand in any prose. */
const FEWEST_HITS = 4;
/** A word of the sentence itself tells as much as so many of those around it. */
const OWN_HITS = 2;

/** Sets the topic of all words of a document, sentence by sentence. */
export function markTopics(sentences: readonly (readonly Word[])[]): void {
  const sport = sentences.map((words) => hitsOf(words, Topic.sport));
  const market = sentences.map((words) => hitsOf(words, Topic.market));
  sentences.forEach((words, at) => {
    const topic = topicOf(around(sport, at), around(market, at));
    if (topic !== Topic.other) for (const word of words) word.topic = topic;
  });
}

function hitsOf(words: readonly Word[], topic: Topic): number {
  let hits = 0;
  for (const { shape, key } of words) if (shape === Shape.lower && BY_WORD.get(key) === topic) hits++;
  return hits;
}

function around(hits: readonly number[], at: number): number {
  let sum = (OWN_HITS - 1) * (hits[at] ?? 0);
  for (let near = at - REACH; near <= at + REACH; near++) sum += hits[near] ?? 0;
  return sum;
}

function topicOf(sport: number, market: number): Topic {
  if (Math.max(sport, market) < FEWEST_HITS) return Topic.other;
  return sport >= market ? Topic.sport : Topic.market;
}
