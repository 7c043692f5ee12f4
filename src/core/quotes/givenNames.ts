import { fold } from '../text/folding';

/**
 * Common given names of one gender, of many languages; names that both genders bear are left out
 * (Andrea, Jean, Kim, Robin, Sasha). They only ever rule a person out as the `he` or `she` of a sentence.
 */
const MALE = `
  aaron abdul abdullah adam ahmed alan albert aleksandr alex alexander alexandre alexei alfred ali anders andre andreas andrei
  andrew andrii andriy andy anthony antoine anton antonio antony arthur ben benjamin bernard bernd bill boris brad brian bruce bruno
  carl carlos charles christian christopher claude colin craig damien daniel dave david denis dennis dmitri dmitrii dmitry
  dmytro dominic donald doug douglas ed edward emmanuel eric ernst evan ferdinand fernando fidel florian francesco
  franck francois frank franz fred frederic gary gennady geoffrey george georges gerard gerhard giovanni giuseppe gordon
  graham greg gregory guillaume gustavo guy hans harald harry hassan heinrich helmut henri henry herbert hugo hussein ian igor
  ihor imran ivan jack jacob jacques jaime jair jake james jan jason javier jeff jeffrey jens jeremy jerome jim jimmy joachim
  joe joel johann johannes john jonathan jorge jose joseph josep joshua juan julien jurgen justin karl keir keith ken
  kenneth kevin khalid klaus kurt kyrylo larry lars laurent lawrence leo leonid lionel louis luc luca lucas luigi luis
  lukas maksym manuel marc marcel marco mario mark marko markus martin mateusz matt matteo matthew maxim maxime michael michel miguel mike
  mikhail mohamed mohammad mohammed muhammad mustafa mykhailo mykola narendra nathan neil nicholas nicolas nigel nikolai
  oleg oleh oleksandr oleksii oleksiy olaf oliver olivier omar oscar osama otto pablo patrick paul pavel pavlo pedro peter petro philip
  paolo philippe pierre rafael raymond recep ricardo richard rishi robert roberto rodrigo roger roland roman romain ronald rudolf
  ruslan ryan samuel scott sebastian sergei serge sergey sergio serhii serhiy simon stanislav stefan stephane stephen
  steve steven stuart taras ted terry thierry thomas tim timothy tobias tom tommy tony ulrich valentin valery vadim vasyl viktor victor
  vincent vitali vitaliy vitalii vladimir vladislav volker volodymyr vyacheslav vyacheslaw walter werner wilhelm william
  wolfgang xavier yaroslav yevgeny yevhen yuri yuriy yusuf yves zbigniew
  александр алексей андрей андрій антон борис вадим василий василь виктор віктор виталий віталій владимир володимир
  геннадий григорий денис дмитрий дмитро евгений євген иван іван игорь ігор константин леонид максим михаил михайло
  николай микола олег олександр олексій павел павло петр петро роман руслан сергей сергій станислав степан тарас федор юрий юрій ярослав
`;

const FEMALE = `
  abigail adriana agnes alexandra alice alina alison amanda amelia amy ana anastasia anastassia angela angelika anita anke anna
  annalena anne annette annie antonia astrid barbara beatrice beatriz brigitte carla carmen carol caroline catherine cecile
  charlotte christiane christina christine claire claudia clara corinne cristina daria deborah diana dominika donna
  dorothy elena eleanor elisabeth elise elizabeth ella ellen emily emma erika eva evelyn fatima fiona florence
  francoise gabriela giorgia giulia gloria grace hannah heather heidi helen helena helene hillary ingrid irena irina iryna isabel ivana
  isabelle iulia jacinda jane janet jennifer jessica joan joanna josephine judith julia juliette julie kaja karen karin katarina katharina kate
  katherine kathleen kathryn katie kateryna khrystyna laura lena lesley lidia lina linda lisa liz lucia lucie lucy lyudmila madeleine
  magdalena margaret margarita margrethe maria marianne marie marina marine marta martha mary maryna megan melania melanie
  melissa mercedes mette michelle miriam monica monika nadia nadine nancy natalia natalie nataliya natasha nicola nicole
  oksana olena olga olha olivia patricia paula pauline penelope petra polina rachel rebecca regina renate rita rosa roxana ruth
  sandra sanna sarah shannon sheila silvia simone sofia sonia sophia sophie stephanie susan susanne suzanne svetlana svitlana sylvia
  sylvie tamara tatiana tatyana teresa tetiana theresa ursula valentina valerie vanessa vera veronica veronique victoria
  viktoria virginia viviane wendy yulia yuliia yvonne zoe zinaida
  александра алина анастасия анастасія анна валентина вероника виктория вікторія галина дарья дарина екатерина катерина елена олена ирина ірина
  ксения людмила людмила марина мария марія надежда надія наталия наталья наталія оксана ольга светлана світлана софия софія татьяна тетяна юлия юлія
`;

export type Gender = 'male' | 'female';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...entries(MALE, 'male'),
  ...entries(FEMALE, 'female'),
]);

function entries(names: string, gender: Gender): [string, Gender][] {
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => [fold(name), gender]);
}

/** The gender of a given name in folded spelling, `undefined` where it is not known or may be either. */
export function genderOfGivenName(folded: string): Gender | undefined {
  return GENDERS.get(folded);
}
