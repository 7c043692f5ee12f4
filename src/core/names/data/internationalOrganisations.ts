/**
 * Organisations by the names and abbreviations that newspapers everywhere use without a word of explanation. Only what hardly
 * ever means another one is here, and a text that says so itself is believed; own compilation from the organisations’ own pages.
 */
export const INTERNATIONAL_ORGANISATIONS = `
United Nations;UN;UNO;ONU;United Nations Organization;Organisation des Nations unies;Nations unies;Naciones Unidas;Nazioni Unite;Nações Unidas;Vereinte Nationen;ООН;Организация Объединённых Наций;Організація Об’єднаних Націй;Organizacja Narodów Zjednoczonych
NATO;OTAN;North Atlantic Treaty Organization;Organisation du traité de l’Atlantique nord;Organización del Tratado del Atlántico Norte;НАТО
European Union;EU;Union européenne;Unión Europea;Unione europea;União Europeia;Europäische Union;Unia Europejska;Європейський Союз;ЄС;Европейский союз;Евросоюз;Євросоюз
European Commission;Commission européenne;Comisión Europea;Europäische Kommission;EU-Kommission;Commissione europea;Europejska Komisja;Європейська комісія;Еврокомиссия;Єврокомісія
European Parliament;Parlement européen;Parlamento Europeo;Europäisches Parlament;Europaparlament
World Health Organization;World Health Organisation;Organisation mondiale de la santé;Organización Mundial de la Salud;Weltgesundheitsorganisation;ВОЗ;ВООЗ
International Monetary Fund;IMF;Fonds monétaire international;Fondo Monetario Internacional;Internationaler Währungsfonds;МВФ
World Bank;Banque mondiale;Banco Mundial;Weltbank;Всемирный банк;Світовий банк
International Criminal Court;Cour pénale internationale;Corte Penal Internacional;Internationaler Strafgerichtshof
International Atomic Energy Agency;IAEA;AIEA;Agence internationale de l’énergie atomique;МАГАТЭ;МАГАТЕ
African Union;Union africaine;Unión Africana;Afrikanische Union
OPEC;OPEP;ОПЕК
Red Cross;Croix-Rouge;Cruz Roja;Rotes Kreuz
Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;OSCE;OSZE;ОБСЄ;ОБСЕ
Islamic State;ISIS;ISIL;Islamic State group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant
Agence France-Presse;AFP
Associated Press
Federal Bureau of Investigation;FBI
Central Intelligence Agency;CIA
Bharatiya Janata Party;BJP
African National Congress;ANC
Wall Street Journal;WSJ
Islamic Revolutionary Guard Corps;IRGC
World Trade Organization;World Trade Organisation;WTO
Institute for the Study of War;ISW
UNESCO;ЮНЕСКО
UNICEF;ЮНИСЕФ;ЮНІСЕФ
`;
