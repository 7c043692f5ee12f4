import { fold } from '../text/folding';
import type { Gender } from './givenNames';
import { genderOfGivenName } from './givenNames';

/**
 * Given names of both genders that hardly anybody of the other one bears, wherever they live. The larger lists help to
 * choose between two people; these contradict what somebody wrote, so that `Chris`, `Angel`, `Karen` or `Nicola` are none.
 */
const CLEAR: ReadonlySet<string> = new Set(
  `alan albert alfred andrew arthur benjamin boris brian bruce carl charles colin craig daniel david dennis derek dmitri dmitry
   donald douglas edward emmanuel eric ernst francesco franz frederick geoffrey george gerald gerhard giovanni giuseppe
   graham gregory hans harold hassan heinrich helmut henry herbert hugo ian igor ivan james jeffrey jens joachim johannes john
   jonathan joseph juan jürgen karl keir kenneth kevin klaus kurt lars lawrence leonid ludwig luigi malcolm manfred manuel
   mario mark markus martin matthew michael miguel mikhail mohamed mohammed muhammad mustafa neil nicholas nigel nikolai norbert oleg
   oleksandr oliver olivier otto patrick paul pavel pedro peter philip philippe pierre rafael raymond ricardo richard robert
   roberto roger roland rolf ronald rupert samuel sebastian sergei sergey serhii simon stanislav stefan stephen steven thierry thomas
   timothy tobias torsten trevor ulrich uwe viktor vincent vladimir volodymyr walter werner wilhelm william wolfgang andriy
   dmytro mykhailo mykola taras vasyl bohdan grzegorz jacek jakub krzysztof maciej marcin mateusz pawel piotr tomasz wojciech zbigniew
   alejandro antonio carlos diego eduardo enrique fernando francisco javier joaquín jorge josé luis pablo ramón
   alain antoine benoit françois gérard guillaume jacques jérôme julien laurent louis nicolas sébastien
   александр алексей андрей андрій борис василий василь виктор віктор владимир володимир дмитрий дмитро иван іван игорь ігор
   константин михаил михайло николай микола олег олександр павел павло петр петро роман сергей сергій тарас юрий юрій

   abigail agnes agnieszka alice alison amanda amélie angelika anita anna anne annette antje barbara beata beatrice birgit
   brigitte caroline catherine charlotte christina christine claudia cristina daniela deborah delphine diana dorothy dorota eleanor
   elena elisabeth elizabeth élodie emily emma erika esther eva ewa fiona florence françoise gabriela gisela gloria halyna hannah
   heidi helen helena hélène hilda ingrid irena irina iryna isabel isabella isabelle izabela jane janet jennifer jessica
   joanna johanna judith julia julie kateryna katarina katharina katherine kathleen katrin laura lesya linda lisa lucia lucy
   magdalena małgorzata margaret maria marianne marie martha mary melanie monica monika nancy natalia natalie nataliya nathalie oksana
   olena olga olha patricia penelope petra rachel rebecca regina renate rosa ruth sabine sandra sarah sofia sophia sophie stephanie
   susan susanne svetlana svitlana sylvie tatiana teresa tetiana theresa ulrike ursula valérie vanessa veronica victoria virginia
   yulia yuliia yvonne
   алина анастасия анна виктория вікторія галина екатерина катерина елена олена ирина ірина людмила марина мария марія наталия
   наталья наталія оксана ольга светлана світлана татьяна тетяна юлия юлія`
    .split(/\s+/)
    .map(fold),
);

/** The gender of a given name in folded spelling, where it leaves no doubt. */
export function clearGenderOf(folded: string): Gender | undefined {
  return CLEAR.has(folded) ? genderOfGivenName(folded) : undefined;
}
