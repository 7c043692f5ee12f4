const AGENT_NOUN = /^.{2,}(?:er|or|ist|ian|man|woman|person|ant|eer)$/;
/** Words that end like those for people and are none, of the commonest of English. */
const NO_AGENTS: ReadonlySet<string> = new Set(
  `number paper water river letter order summer winter weather tower power matter center computer factor sector border
   harbor error motor corner chapter quarter october november december september danger answer offer door floor color
   harbour labour labor vapor server router cover layer paper newspaper timber silver master-plan transfer disaster
   register newsletter monitor mirror anchor tractor reactor corridor chamber theater matter over under after ever
   never other another former latter further either neither rather better however together whether per plant grant
   restaurant giant constant instant warrant significant relevant important human urban german roman pan plan can van
   fuller higher lower larger smaller greater lesser older younger newer earlier later wider longer shorter war car star
   helicopter trailer container counter barrier carrier folder calendar semester trigger fever shower`.split(
    /\s+/,
  ),
);

/** Whether an English noun is one for a person by its ending: `miller`, `doctor`, `artist`; not `eighth-floor`. */
export function isAgentNoun(word: string): boolean {
  return (
    AGENT_NOUN.test(word) && !NO_AGENTS.has(word.slice(word.lastIndexOf('-') + 1)) && !NO_AGENTS.has(word)
  );
}
