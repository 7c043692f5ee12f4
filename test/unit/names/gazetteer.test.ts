import assert from 'node:assert/strict';
import {
  citiesNamed,
  cityIdentity,
  countryNamed,
  nameOfCountry,
  peopleNamed,
  regionNamed,
} from '../../../src/core/names/gazetteer';
import { countryForms, peopleForms } from '../../support/train/countryForms';
import { entityNamed, namesIn } from './support';

describe('the gazetteer', () => {
  it('knows a city by its name and its other spellings', () => {
    const [kyiv] = citiesNamed('kyiv');
    assert.equal(kyiv?.country, 'UA');
    assert.ok(
      Math.abs((kyiv?.latitude ?? 0) - 50.45) < 0.05 && Math.abs((kyiv?.longitude ?? 0) - 30.52) < 0.05,
    );
    assert.equal(cityIdentity('kiev'), cityIdentity('kyiv'));
  });

  it('has packed every country and people of the reviewed list', () => {
    for (const [form, code] of countryForms(new Map())) assert.equal(countryNamed(form), code, form);
    for (const form of peopleForms().keys()) assert.notEqual(peopleNamed(form), undefined, form);
    assert.equal(nameOfCountry('UA'), 'Ukraine');
    assert.equal(nameOfCountry('AD'), 'Andorra');
    assert.equal(nameOfCountry('XX'), undefined);
  });

  it('knows the side of the equator and of Greenwich', () => {
    const [lima] = citiesNamed('lima');
    assert.ok((lima?.latitude ?? 0) < -11 && (lima?.longitude ?? 0) < -76);
  });

  it('knows countries in several languages, their peoples and regions', () => {
    assert.deepEqual(['ukraine', 'allemagne', 'deutschland', 'украина', 'u.s.'].map(countryNamed), [
      'UA',
      'DE',
      'DE',
      'UA',
      'US',
    ]);
    assert.deepEqual(
      [peopleNamed('russian'), peopleNamed('russians'), peopleNamed('jewish'), peopleNamed('table')],
      ['RU', 'RU', '', undefined],
    );
    assert.deepEqual([regionNamed('texas'), nameOfCountry('FR')], ['US', 'France']);
  });

  it('gives no identity to a city that has large namesakes', () => {
    assert.equal(cityIdentity('springfield'), undefined);
  });
});

describe('where a place is', () => {
  it('is told for a city that can be no other', () => {
    const warsaw = entityNamed(namesIn('Crowds gathered in Warsaw. Police in Warsaw watched.'), 'Warsaw');
    assert.equal(warsaw?.country, 'PL');
    assert.ok(Math.abs((warsaw?.latitude ?? 0) - 52.23) < 0.1);
  });

  it('is left open where several cities have the name', () => {
    const place = entityNamed(
      namesIn('A fire broke out in Springfield. The mayor of Springfield spoke.'),
      'Springfield',
    );
    assert.equal(place?.kind, 'place');
    assert.deepEqual([place?.country, place?.latitude], [undefined, undefined]);
  });

  it('is the country alone for a country', () => {
    const place = entityNamed(namesIn('Troops entered Norway. The king left Norway.'), 'Norway');
    assert.deepEqual([place?.country, place?.latitude], ['NO', undefined]);
  });
});
