/** Given names of the languages that write `d’` before a surname, folded; none is a word for a body. */
export const BEFORE_PARTICLE: ReadonlySet<string> = new Set(
  `adele adrien agathe agnes alain alberto albert alessandra alessandro alessio alexandre alexandra alexis alfredo alice aline alix
   amelie anais andrea andre angela angelo anna annalisa anne antoine antonella antonia antonio arianna arnaud arthur aurelie
   barbara baptiste beatrice benedetta benedicte benjamin benoit bernard bertrand brigitte bruno camille carla carlo carmen
   caterina catherine cecile cecilia celine cesare charles charlotte chiara christian christine christophe claire claudia claudio
   clara clement cristina cyril damien daniel daniela daniele davide david delphine denis didier dominique edoardo edouard elena
   eleonora elisa elisabeth elise eloise emilie emma emmanuel emmanuelle enrico eric erica ernesto estelle etienne eugenio
   fabien fabio fabrice fabrizio federica federico felix ferdinando florence florian francesca francesco franck franco francois
   francoise frederic gabriel gabriella gabriele gaetano gaspard genevieve georges gerard giacomo gianni gianluca gilles giorgia
   giorgio giovanna giovanni giulia giuliano giulio giuseppe grazia gregoire guido guillaume guy helene henri herve hubert
   hugo ines irene isabella isabelle jacopo jacques jean jeanne jerome joseph julie julien juliette laura laurence laurent lea
   leonardo livia lorenzo louis louise luc luca lucia luciano lucie ludovic luigi luisa maddalena manon manuela marc marcel marcello
   marco margherita marguerite maria marianne marie marina mario marion marta marthe martin martina massimo mathieu mathilde matteo
   maurice maurizio michel michela michele mireille monica monique nathalie nicola nicolas nicole noemie olivia olivier ornella
   pascal paola paolo patrice patrick paul pauline philippe pierre pietro raphael renaud renato renzo riccardo robert roberta
   roberto romain rosalie sabine salvatore samuel sandro sara sebastien serena sergio silvia simon simona simone sofia solene sophie
   stefania stefano stephane stephanie sylvain sylvie teresa theo therese thibault thierry thomas tommaso umberto valentina
   valentin valerie veronique victor vincent vincenzo virginie vittoria vittorio xavier yann yves yvonne`.split(
    /\s+/,
  ),
);
