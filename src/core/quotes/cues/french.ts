import type { CueLexicon, VerbForm } from './lexicon';
import { forms, phrases, words } from './lexicon';

export const FRENCH: CueLexicon = {
  language: 'fr',
  verbs: new Map<string, VerbForm>([
    ...forms(
      'past',
      `dit déclaré affirmé ajouté expliqué estimé assuré annoncé précisé souligné indiqué rappelé répondu regretté
       dénoncé insisté conclu confié raconté lancé martelé écrit poursuivi averti prévenu promis reconnu jugé fustigé
       salué réagi commenté tweeté noté observé relevé demandé appelé qualifié accusé répété confirmé évoqué plaidé
       soutenu tranché résumé prétendu reproché admis avoué tonné ironisé critiqué condamné avancé`,
    ),
    ...forms(
      'present',
      `déclare affirme ajoute explique estime assure annonce précise souligne indique rappelle répond regrette dénonce
       insiste conclut confie raconte lance martèle écrit poursuit avertit prévient promet reconnaît juge fustige salue
       réagit commente note observe relève demande appelle qualifie accuse répète confirme évoque plaide soutient résume
       décrit disait affirmait expliquait estimait écrivait déclarait disent affirment expliquent estiment soulignent
       répondait ajoutait racontait confiait soulignait rappelait regrettait assurait annonçait précisait indiquait lançait
       notait jugeait résumait confirmait dénonçait insistait concluait plaidait commentait poursuivait reconnaissait
       glisse analyse détaille témoigne tempête admet avoue ironise critique condamne`,
    ),
    ...forms(
      'gerund',
      'disant déclarant affirmant ajoutant expliquant estimant assurant précisant soulignant indiquant rappelant évoquant dénonçant qualifiant jugeant appelant',
    ),
  ]),
  namingVerbs: words('appelé qualifié'),
  weakVerbs: new Set(),
  nounLike: words('note estime demande appelle relève critique lance'),
  prepositionalCues: phrases('selon', "d' après", 'd’ après', 'aux yeux de', 'aux dires de'),
  postpositionalCues: new Set(),
  auxiliaries: words('a ont avait avaient aurait auraient est était sont étaient s’est avoir'),
  passives: words('est était sont étaient été'),
  agents: words('par'),
  negations: words('ne n pas jamais'),
  adverbs: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche également aussi encore déjà ensuite alors notamment ainsi hier aujourd’hui matin soir toutefois même depuis toujours lui-même elle-même se s y en t puis enfin pourtant cependant désormais janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  determiners: words(
    "le la les l un une des ce cet cette ces son sa ses leur leurs l' l’ plusieurs deux trois certains",
  ),
  definites: words("le la l' l’ ce cet cette"),
  prepositions: words(
    "de du des d d' d’ à au aux en dans par pour avec sur sous chez vers contre entre depuis après avant devant lors sans",
  ),
  clauseStarts: words(
    "que qu qu’ qu' et mais ou car tandis quand lorsque lorsqu alors puisque où dont si comme",
  ),
  relatives: words('qui'),
  conjunctions: words('et ou ni'),
  pronouns: new Map([
    ['il', 'male'],
    ['lui', 'male'],
    ['elle', 'female'],
    ['ils', 'plural'],
    ['elles', 'plural'],
    ['on', 'plural'],
    ['je', 'plural'],
    ['nous', 'plural'],
  ]),
  titles: words(
    `m. mm. mme mlle président présidente ministre premier première chef cheffe chancelier chancelière maire députée député
     sénateur sénatrice directeur directrice porte-parole secrétaire général générale colonel ambassadeur ambassadrice
     roi reine pape cardinal juge procureur procureure avocat avocate professeur chercheur chercheuse économiste
     historien historienne journaliste écrivain candidat candidate patron patronne responsable militant militante
     commissaire préfet préfète dirigeant dirigeante attaché attachée chanteur chanteuse joueur joueuse entraîneur entraîneure acteur actrice auteur autrice fondateur fondatrice
     gouverneur gouverneure chargé chargée délégué déléguée consul syndicaliste`,
  ),
  dropsPronouns: false,
};
