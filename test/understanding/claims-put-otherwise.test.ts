// Yes/no questions in other word orders: what is asked about first, a range, a reason after the question.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const truth = (question: string): unknown =>
  many.json(question).answers.find(({ field }) => field === 'truth')?.value;

describe('a claim is answered by yes or no in any order of its words', () => {
  // Grön logistik Norr: Norrbotten, Västerbotten; Boden, Luleå, Umeå; 2022-10-01 – 2025-09-30.
  it.each([
    [
      'Ligger bidraget till Grön logistik Norr på mer än en miljon? Gränsen avgör vem som får skriva under',
      true,
    ],
    ['Stödet till Grön logistik Norr, är det mer än 1000 kronor men mindre än 2000 kronor?', false],
    [
      'Kollar storleksklass: hamnar Grön logistik Norr i intervallet 1 miljon–900 miljoner vad gäller bidrag?',
      true,
    ],
    [
      'Slutade Grön logistik Norr tidigare än 1 oktober 2025? Det avgör vilka regler som gäller',
      true,
    ],
    ["I've got 2022 as the start year for Grön logistik Norr, is that right?", true],
    ['Vi har fått 2021 som startår för Grön logistik Norr, är det rätt?', false],
    ['Är kommunen Luleå med i Grön logistik Norr?', true],
    ['Är Luleå kommun med i Grön logistik Norr?', true],
  ])('%s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });

  it('keeps the ends of a range out where they are said to be out', () => {
    const grant = Number(
      many.json('Hur stort är bidraget till Grön logistik Norr?').answers[0]?.value,
    );
    expect(grant).toBeGreaterThan(1000);
    const of = `Grön logistik Norr`;
    expect(truth(`Är stödet till ${of} mer än 1000 kronor men mindre än ${grant} kronor?`)).toBe(
      false,
    );
    expect(truth(`Är stödet till ${of} minst 1000 kronor men högst ${grant} kronor?`)).toBe(true);
  });
});

describe('half of what is claimed is no answer', () => {
  it.each([
    'Fick Grön logistik Norr mer än en miljon och slutade det 2025?',
    'Håller Grön logistik Norr på i mer än två år och kostar det mer än en miljon?',
  ])('%s', (question) => {
    expect(truth(question)).toBeUndefined();
  });
});

describe('a time is worked out however it is asked for', () => {
  it.each([
    [
      'Räkna ut hur många månader det är mellan start och slut i Grön logistik Norr',
      'duration',
      36,
    ],
    [
      'How many days would Grön logistik Norr still have to go on 20 September 2025?',
      'daysLeft',
      10,
    ],
    [
      'Antal dagar från Grön logistik Norrs slutdatum fram till i dag, 10 oktober 2025',
      'daysSince',
      10,
    ],
  ])('%s', (question, field, value) => {
    expect(many.json(question).answers).toMatchObject([{ field, value }]);
  });

  it('takes the gap for a difference', () => {
    const [first] = many.json(
      'Grön logistik Norr och Grön logistik Syd fick olika mycket pengar, hur stort är glappet?',
    ).answers;
    expect(first?.field).toBe('difference');
  });
});
