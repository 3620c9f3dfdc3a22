import { describe, expect, it } from 'vitest';
import { findNameLists } from '../../src/facts/find-names.js';
import { indexNames, NO_KNOWN_NAMES } from '../../src/facts/known-names.js';
import { isSameOrganisation, ownerMatcher } from '../../src/facts/owner-names.js';
import { readTokens } from '../../src/facts/read-tokens.js';

const namesIn = (sentence: string, known: readonly string[] = []): readonly string[] =>
  findNameLists(
    readTokens(sentence),
    known.length > 0 ? indexNames(known) : NO_KNOWN_NAMES,
  ).flatMap((list) =>
    list.names.filter(({ kind }) => kind !== 'other' && kind !== 'place').map(({ name }) => name),
  );

describe('names in a sentence', () => {
  it.each([
    ['Arbetet görs av Länsstyrelsen i Tallmarks län.', ['Länsstyrelsen i Tallmarks län']],
    [
      'Med är Luleå tekniska universitet och Exempel AB.',
      ['Luleå tekniska universitet', 'Exempel AB'],
    ],
    [
      'Med är Granviks kommun, 21 Century Exempel samt destination Norra Dalen.',
      ['Granviks kommun', '21 Century Exempel', 'destination Norra Dalen'],
    ],
    ['Kommunerna i Granvik, Tallbo och Sjöhult är med.', ['Granvik', 'Tallbo', 'Sjöhult']],
    ['Partner är Granvik (genom Granviks Energi AB) och Tallbo.', ['Granvik', 'Tallbo']],
    [
      'Med är Fiskarna på Exempelskäret och Exempelviks Livsmedelslabb.',
      ['Fiskarna på Exempelskäret', 'Exempelviks Livsmedelslabb'],
    ],
    ['Det leds av Energi och Miljöcentrum.', ['Energi och Miljöcentrum']],
    [
      'Med är Granviks kommun, Digitala provinstitutet och Exempel AB.',
      ['Granviks kommun', 'Digitala provinstitutet', 'Exempel AB'],
    ],
    ['Forskare vid EU och i Sverige arbetar med IT och FoU.', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it('are told by the library where their words do not tell them', () => {
    const lists = findNameLists(
      readTokens('Vi ser att Alfabeta deltar.'),
      indexNames(['Alfabeta AB']),
    );
    expect(lists[0]?.names[0]).toMatchObject({ name: 'Alfabeta', kind: 'organisation' });
  });
});

describe('the owner by another name', () => {
  const match = ownerMatcher(['Tallmarks läns landsting']);
  it.each([
    ['Tallmarks läns landsting', 'surely'],
    ['TLL', 'surely'],
    ['Region Tallmark', 'perhaps'],
    ['Tallmarks kommun', 'no'],
    ['Granviks läns landsting', 'no'],
  ])('%s: %s', (name, is) => {
    expect(match(name)).toBe(is);
  });

  it('is the same organisation in short, by initials or without its head, and no other of its place', () => {
    expect(isSameOrganisation('Luleå tekniska universitet', 'LTU')).toBe(true);
    expect(isSameOrganisation('Granvik', 'Granviks kommun')).toBe(true);
    expect(isSameOrganisation('Exempel Konsult AB', 'Exempel Konsult')).toBe(true);
    expect(isSameOrganisation('LTU Business AB', 'LTU')).toBe(false);
    expect(isSameOrganisation('Umeå universitet', 'Umeå kommun')).toBe(false);
  });
});
