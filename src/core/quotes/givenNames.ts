import { fold } from '../text/folding';

/**
 * Common given names of one gender, of many languages; names that both genders bear are left out
 * (Andrea, Jean, Kim, Robin, Sasha). They only ever rule a person out as the `he` or `she` of a sentence.
 */
const MALE = `
  rolf marcin rafal pawel jacek manny kent dane haruna grzegorz maciej krzysztof dariusz sławomir bogdan torsten detlef ulf holger dietmar lutz egbert tunde chidi sanjeev anand pradeep rahul amit vikas leonel joaquín hernán julián rubén ramiro valeriy bohdan
  ahmad aidan akira alberto alejandro alessandro amir andres angel anil ansgar armin arnold arturo ashok austin
  axel barry bart bashar bello benoit bernardo bert björn bob bobby brandon brendan bryan caleb carlo cedric cesar
  chad chen chinedu chris chuck chukwuma clarence clement clive colm conor curtis dan daniele danny darius darren
  davide dean denzel derek desmond dick didier diego dieter dirk don duncan dwight eamon earl edgar eduardo edwin egon
  elias elijah emeka emilio enrico enrique erich ernesto ethan eugene fabio federico felipe felix fergus fernand filip
  finn francis francisco fritz gabriel gareth gaston gavin gerald gerardo gert gilbert gilles glen godswill
  godwin gonzalo gunnar gunther gustav hamid hank hannes harold harvey hector henrik herman hiroshi horst howard
  hubert ibrahim ignacio ignatius ikram irving ismail issa ivo jakob jakub jamal jared jarosław 
  jefferson jochen jonas jonathon juergen julio kamal karim kazuo kenji kenny
  kieran kofi konrad kwame lance leon leonardo leopold lewis lorenz lothar luciano ludwig luiz lyle magnus
  mahmoud mahmud malcolm mamadou manfred mariusz marvin mason massimo matthias matthieu maurice mauricio max
  maximilian mehmet melvin michal mitch mitchell mohamad moritz moses musa nasser ned neville nick nico noah noel
  norbert norman olusegun oluwarotimi oluwaseun omer orlando osman otis owen pascal patricio percy perry philipp piotr
  przemysław radek rainer rajesh ralph ramesh ramon randy raul ravi ray reginald reiner rene rex rick rob robbie rod
  roderick rodney rohit ron ronnie ross roy rudi rudy rupert russell rusty saad sadiq salvatore samir sanjay santiago
  satoshi saul sean seth shane shaun shinzo silvio spencer stewart sunil suresh sven tadeusz takeshi tariq
  terence terrence theo theodor theodore thorsten todd tomas tomasz trevor tyler uwe vijay vikram vincenzo vito vivek
  wade wally warren wayne wesley wiktor wilfried willem willi willy wojciech wolf xabier yasser yoshihide
  younes yoweri yukio yuval zoran
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
  birgit antje ute dorota izabela leni nayda layna charmaine anjali deepa ngozi chioma wanjiku amélie élodie delphine halyna lesya olesia
  abby adele agnieszka aileen aisha akiko alba alejandra alessandra alexa alexia allison alma alyssa amber amina amira
  amparo andreea angelina angelique annabel annalisa anneliese annemarie antonella aoife apolonia ariana
  arlene audrey aurelie ayesha beata beate beatrix becky belinda bella bernadette bertha beth bethany betty beverly
  bianca blanca bridget britta camila camilla candice carina carly carole carolina carrie cassandra cathy cecilia
  celia celine chantal charlene cheryl chiara chloe christa cindy claudine colleen constance consuelo cordula corina
  cornelia cynthia dagmar daisy daniela danielle dawn debbie debra denise diane dina dolores donatella dora
  doris dorothea edith edwina eileen elaine eleni elisa eliza elke ellie elsa elsie elvira emilia emilie erin
  esmeralda esther ethel eugenia eunice ewa fatma fatou fatoumata felicity fernanda flavia franziska frederique frieda
  gail gemma genevieve georgina geraldine gerda gertrud gianna ginny gisela gitta gladys glenda greta
  guadalupe gudrun gwen halina hanna harriet hazel heike hellen henrietta hermione hilda hildegard holly ilona ilse
  imelda imogen ines inge ingeborg irma irmgard isabella ivanka jacqueline jadwiga jana janice jasmine
  jeanette jeanne jelena jenna jennie jenny jill joanne jocelyn jodie johanna josefa josefina joy
  joyce juana juanita judy juliana julianna justine jutta kari karina karla kasia kathrin kathy katja katrin katy
  kayla keisha kerstin kirsten kristin kristina kristine krystyna laila latifa leila leonie leonor
  leticia lilian liliana lilly lisbeth lise lois lola lorena lorraine louise lourdes luciana luisa luise lupita lydia
  lynn lynne mabel magda maite malala malgorzata mandy manuela marcela marcia margarete margot mariam mariana maribel
  maribeth marion marisa marisol marissa marjorie marlene martina matilda maude maureen maya małgorzata mechthild meg
  meghan melinda meryl mia michaela mildred mina miranda moira molly mona muriel myriam nadezhda naledi naomi nathalie
  nelly nicki nina noemi nora norma odile olympia ornella ottilie paloma pam pamela paola pearl peggy
  phoebe phyllis pilar pippa priscilla priti priya priyanka rania raquel rebekah renata rhonda ricarda rocio romina
  rosalind rosario rose rosemary rosie rowena ruby sabine sabrina sally salma samantha sara saskia selma serena sharon
  sheryl shirley sibylle sigrid silke simona siobhan soraya stacey stefanie stella sue sunita susana susanna susi
  suzanna svenja sybil tabitha tania tanja tanya tessa thea thelma theresia tiffany tina tracey trish trudy
  tzipi ulla ulrike uma ursel valeria vicky violet violeta waltraud wanda wilma winifred xenia yasmin yoko
  yolanda yvette zainab zara zofia
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
  ксения людмила марина мария марія надежда надія наталия наталья наталія оксана ольга светлана світлана софия софія татьяна тетяна юлия юлія
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
