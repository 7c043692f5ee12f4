/**
 * International organisations by the names and abbreviations that newspapers of several languages use. Only what cannot mean
 * another one is here; own compilation from the organisations’ own pages.
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
UNESCO;ЮНЕСКО
UNICEF;ЮНИСЕФ;ЮНІСЕФ
`;
