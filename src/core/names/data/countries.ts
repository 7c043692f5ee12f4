/**
 * The countries of the world by ISO 3166-1 code: code, name, other names in use (exonyms, abbreviations, former names that
 * still mean the same state), adjectives and nouns for its people. Written and reviewed by hand.
 */
export const COUNTRIES = `
AD|Andorra||Andorran
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati
AF|Afghanistan||Afghan
AG|Antigua and Barbuda|Antigua & Barbuda|Antiguan
AI|Anguilla||Anguillan
AL|Albania||Albanian
AM|Armenia||Armenian
AO|Angola||Angolan
AQ|Antarctica||Antarctic
AR|Argentina||Argentine;Argentinian;Argentinean
AS|American Samoa||
AT|Austria||Austrian
AU|Australia||Australian;Aussie
AW|Aruba||Aruban
AZ|Azerbaijan|Azerbaidjan|Azerbaijani;Azeri
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian
BB|Barbados||Barbadian;Bajan
BD|Bangladesh||Bangladeshi
BE|Belgium||Belgian
BF|Burkina Faso|Burkina|Burkinabe;Burkinabé
BG|Bulgaria||Bulgarian
BH|Bahrain||Bahraini
BI|Burundi||Burundian
BJ|Benin||Beninese
BM|Bermuda||Bermudian
BN|Brunei|Brunei Darussalam|Bruneian
BO|Bolivia||Bolivian
BR|Brazil|Brasil|Brazilian
BS|Bahamas|The Bahamas|Bahamian
BT|Bhutan||Bhutanese
BW|Botswana||Botswanan;Motswana;Batswana
BY|Belarus|Byelorussia;Belorussia|Belarusian;Belarussian
BZ|Belize||Belizean
CA|Canada||Canadian
CD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;Congo-Kinshasa;Zaire|Congolese
CF|Central African Republic|CAR|Central African
CG|Republic of the Congo|Republic of Congo;Congo-Brazzaville|
CH|Switzerland||Swiss
CI|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian
CL|Chile||Chilean
CM|Cameroon||Cameroonian
CN|China|People's Republic of China;PRC;Mainland China|Chinese
CO|Colombia||Colombian
CR|Costa Rica||Costa Rican
CU|Cuba||Cuban
CV|Cape Verde|Cabo Verde|Cape Verdean
CY|Cyprus||Cypriot
CZ|Czech Republic|Czechia|Czech
DE|Germany|Federal Republic of Germany|German
DJ|Djibouti||Djiboutian
DK|Denmark||Danish;Dane
DM|Dominica||
DO|Dominican Republic||Dominican
DZ|Algeria||Algerian
EC|Ecuador||Ecuadorian;Ecuadorean
EE|Estonia||Estonian
EG|Egypt||Egyptian
EH|Western Sahara||Sahrawi;Saharawi
ER|Eritrea||Eritrean
ES|Spain||Spanish;Spaniard
ET|Ethiopia||Ethiopian
FI|Finland||Finnish;Finn
FJ|Fiji||Fijian
FM|Micronesia|Federated States of Micronesia|Micronesian
FO|Faroe Islands|Faroes|Faroese
FR|France|French Republic|French;Frenchman;Frenchwoman;Frenchmen
GA|Gabon||Gabonese
GB|United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton;Brit
GD|Grenada||Grenadian
GE|Georgia||Georgian
GH|Ghana||Ghanaian
GI|Gibraltar||Gibraltarian
GL|Greenland||Greenlandic;Greenlander
GM|Gambia|The Gambia|Gambian
GN|Guinea||Guinean
GQ|Equatorial Guinea||Equatoguinean
GR|Greece||Greek
GT|Guatemala||Guatemalan
GU|Guam||Guamanian
GW|Guinea-Bissau|Guinea Bissau|
GY|Guyana||Guyanese
HK|Hong Kong|Hongkong;HKSAR|Hongkonger;Hong Konger
HN|Honduras||Honduran
HR|Croatia||Croatian;Croat
HT|Haiti||Haitian
HU|Hungary||Hungarian
ID|Indonesia||Indonesian
IE|Ireland|Republic of Ireland|Irish;Irishman
IL|Israel||Israeli
IN|India|Republic of India|Indian
IQ|Iraq||Iraqi
IR|Iran|Islamic Republic of Iran|Iranian
IS|Iceland||Icelandic;Icelander
IT|Italy||Italian
JM|Jamaica||Jamaican
JO|Jordan||Jordanian
JP|Japan||Japanese
KE|Kenya||Kenyan
KG|Kyrgyzstan|Kirghizia;Kirgizstan|Kyrgyz
KH|Cambodia|Kampuchea|Cambodian;Khmer
KI|Kiribati||
KM|Comoros||Comorian
KN|Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts and Nevis|
KP|North Korea|DPRK;Democratic People's Republic of Korea|North Korean
KR|South Korea|Republic of Korea;ROK|South Korean
KW|Kuwait||Kuwaiti
KY|Cayman Islands|Caymans|Caymanian
KZ|Kazakhstan|Kazakstan|Kazakh;Kazakhstani
LA|Laos|Lao PDR|Laotian;Lao
LB|Lebanon||Lebanese
LC|Saint Lucia|St Lucia;St. Lucia|St Lucian
LI|Liechtenstein||
LK|Sri Lanka|Ceylon|Sri Lankan
LR|Liberia||Liberian
LS|Lesotho||Basotho
LT|Lithuania||Lithuanian
LU|Luxembourg|Luxemburg|Luxembourgish;Luxembourger
LV|Latvia||Latvian
LY|Libya||Libyan
MA|Morocco||Moroccan
MC|Monaco||Monegasque
MD|Moldova|Republic of Moldova;Moldavia|Moldovan
ME|Montenegro||Montenegrin
MG|Madagascar||Malagasy;Madagascan
MH|Marshall Islands||Marshallese
MK|North Macedonia|Macedonia|Macedonian
ML|Mali||Malian
MM|Myanmar|Burma|Burmese
MN|Mongolia||Mongolian;Mongol
MO|Macau|Macao|Macanese
MR|Mauritania||Mauritanian
MT|Malta||Maltese
MU|Mauritius||Mauritian
MV|Maldives|The Maldives|Maldivian
MW|Malawi||Malawian
MX|Mexico||Mexican
MY|Malaysia||Malaysian
MZ|Mozambique||Mozambican
NA|Namibia||Namibian
NC|New Caledonia||New Caledonian
NE|Niger||Nigerien
NG|Nigeria||Nigerian
NI|Nicaragua||Nicaraguan
NL|Netherlands|The Netherlands;Holland|Dutch;Dutchman
NO|Norway||Norwegian
NP|Nepal||Nepali;Nepalese
NR|Nauru||Nauruan
NZ|New Zealand|Aotearoa|New Zealander;Kiwi
OM|Oman||Omani
PA|Panama||Panamanian
PE|Peru||Peruvian
PF|French Polynesia||
PG|Papua New Guinea|PNG|Papua New Guinean
PH|Philippines|The Philippines|Filipino;Filipina;Philippine
PK|Pakistan||Pakistani
PL|Poland||Polish;Pole
PR|Puerto Rico||Puerto Rican
PS|Palestine|State of Palestine;Palestinian Territories;Palestinian territories|Palestinian
PT|Portugal||Portuguese
PW|Palau||Palauan
PY|Paraguay||Paraguayan
QA|Qatar||Qatari
RO|Romania|Rumania|Romanian
RS|Serbia||Serbian;Serb
RU|Russia|Russian Federation;Russian federation|Russian
RW|Rwanda||Rwandan
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian
SB|Solomon Islands|Solomons|Solomon Islander
SC|Seychelles||Seychellois
SD|Sudan||Sudanese
SE|Sweden||Swedish;Swede
SG|Singapore||Singaporean
SI|Slovenia||Slovenian;Slovene
SK|Slovakia|Slovak Republic|Slovak;Slovakian
SL|Sierra Leone||Sierra Leonean
SM|San Marino||
SN|Senegal||Senegalese
SO|Somalia||Somali
SR|Suriname|Surinam|Surinamese
SS|South Sudan||South Sudanese
ST|São Tomé and Príncipe|Sao Tome and Principe|
SV|El Salvador||Salvadoran;Salvadorean
SY|Syria|Syrian Arab Republic|Syrian
SZ|Eswatini|Swaziland|Swazi
TD|Chad||Chadian
TG|Togo||Togolese
TH|Thailand|Siam|Thai
TJ|Tajikistan|Tadjikistan|Tajik
TL|East Timor|Timor-Leste;Timor Leste|Timorese;East Timorese
TM|Turkmenistan||Turkmen
TN|Tunisia||Tunisian
TO|Tonga||Tongan
TR|Turkey|Turkiye;Türkiye|Turkish;Turk
TT|Trinidad and Tobago|Trinidad & Tobago|Trinidadian
TV|Tuvalu||Tuvaluan
TW|Taiwan|Republic of China;Chinese Taipei|Taiwanese
TZ|Tanzania||Tanzanian
UA|Ukraine||Ukrainian
UG|Uganda||Ugandan
US|United States|US;U.S.;USA;U.S.A.;United States of America;the States|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbek
VA|Vatican City|Vatican City State|
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian
VE|Venezuela||Venezuelan
VN|Vietnam|Viet Nam|Vietnamese
VU|Vanuatu||
WS|Samoa||Samoan
XK|Kosovo||Kosovar;Kosovan
YE|Yemen||Yemeni
ZA|South Africa|RSA|South African
ZM|Zambia||Zambian
ZW|Zimbabwe|Rhodesia|Zimbabwean
`;

/**
 * Peoples, faiths, regions' and cities' adjectives: written with a capital and never a name by themselves.
 */
export const PEOPLES =
  'African;European;Asian;Arab;Arabic;Latin;Latino;Latina;Hispanic;Western;Westerner;Eastern;Southern;Northern;Jewish;Jew;Muslim;Moslem;' +
  'Islamic;Islamist;Christian;Catholic;Protestant;Orthodox;Buddhist;Hindu;Sikh;Sunni;Shiite;Shia;Shi’ite;Kurdish;Kurd;Tatar;Chechen;Dagestani;' +
  'Tibetan;Uighur;Uyghur;Scottish;Scot;Scots;Welsh;English;Englishman;Englishwoman;Catalan;Basque;Flemish;Walloon;Bavarian;Sicilian;Soviet;Slavic;Slav;' +
  'Nordic;Scandinavian;Baltic;Balkan;Caucasian;Hebrew;Roman;Byzantine;Ottoman;Persian;Aboriginal;Maori;Inuit;Zionist;Marxist;Communist;' +
  'Socialist;Republican;Democrat;Democratic;Conservative;Nazi;Fascist;Bolshevik;Anglican;Evangelical;Mormon;Texan;Californian;Parisian;' +
  'Londoner;Muscovite;Berliner;Zulu;Xhosa;Yoruba;Igbo;Hausa;Fulani;Tutsi;Hutu;Tuareg;Pashtun;Punjabi;Bengali;Tamil;Sinhalese;Rohingya;' +
  'Cantonese;Mandarin;Amerindian;Caribbean;Transatlantic;Afrikaans;Afrikaner;Gaelic;Celtic;Germanic;Siberian;Cossack;Gazan;Bedouin;Yazidi;Druze;Alawite;' +
  'Jurassic;Cretaceous;Triassic;Permian;Cambrian;Ordovician;Devonian;Carboniferous;Precambrian;Paleozoic;Mesozoic;Cenozoic;Paleocene;Eocene;Oligocene;' +
  'Miocene;Pliocene;Pleistocene;Holocene;Anthropocene;Paleolithic;Palaeolithic;Mesolithic;Neolithic;Neanderthal;Neandertal;Denisovan;Elamite;Assyrian;' +
  'Babylonian;Sumerian;Hittite;Phoenician;Etruscan;Carthaginian;Athenian;Spartan;Thracian;Illyrian;Scythian;Sarmatian;Parthian;Achaemenid;Seleucid;' +
  'Sassanid;Sasanian;Sassanian;Abbasid;Umayyad;Fatimid;Ayyubid;Seljuk;Seljuq;Mamluk;Safavid;Mughal;Timurid;Visigoth;Ostrogoth;Viking;Saxon;Aztec;' +
  'Inca;Incan;Mayan;Minoan;Mycenaean;Merovingian;Carolingian;Ptolemaic;Hellenistic;Victorian;Edwardian;Elizabethan;Confucian;Taoist;Daoist;Jain;' +
  'Lutheran;Calvinist;Methodist;Presbyterian;Puritan;Franciscan;Benedictine;' +
  'Houthis;Tigrayan;Oromo;Amhara;Swahili;Quebecois;Québécois;Corsican;Breton;Alsatian;Castilian;Galician;Andalusian;Venetian;Florentine;Neapolitan';
