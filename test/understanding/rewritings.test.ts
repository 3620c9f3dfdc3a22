// Ways of writing that are put otherwise before a question is read: what they are looked for by, and what they give.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSieve } from '../../src/language/letter-runs.js';
import { ROUNDABOUT_AIMS } from '../../src/understanding/roundabout-aims.js';
import { ROUNDABOUT_ASIDES } from '../../src/understanding/roundabout-asides.js';
import { ROUNDABOUT_BANKS } from '../../src/understanding/roundabout-banks.js';
import { ROUNDABOUT_CONDITIONS } from '../../src/understanding/roundabout-conditions.js';
import { ROUNDABOUT_CONTACTS } from '../../src/understanding/roundabout-contacts.js';
import { ROUNDABOUT_COUNTS } from '../../src/understanding/roundabout-counts.js';
import { ROUNDABOUT_DAYS } from '../../src/understanding/roundabout-days.js';
import { ROUNDABOUT_EXTREMES } from '../../src/understanding/roundabout-extremes.js';
import { ROUNDABOUT_FIGURES } from '../../src/understanding/roundabout-figures.js';
import { ROUNDABOUT_HOLDERS } from '../../src/understanding/roundabout-holders.js';
import { ROUNDABOUT_MONEY } from '../../src/understanding/roundabout-money.js';
import { ROUNDABOUT_NAMES } from '../../src/understanding/roundabout-names.js';
import { ROUNDABOUT_NUMBERS } from '../../src/understanding/roundabout-numbers.js';
import { ROUNDABOUT_OATHS } from '../../src/understanding/roundabout-oaths.js';
import { ROUNDABOUT_OWNERS } from '../../src/understanding/roundabout-owners.js';
import { ROUNDABOUT_PHRASES } from '../../src/understanding/roundabout-phrases.js';
import { ROUNDABOUT_PLACES } from '../../src/understanding/roundabout-places.js';
import { ROUNDABOUT_RANGES } from '../../src/understanding/roundabout-ranges.js';
import { ROUNDABOUT_REQUESTS } from '../../src/understanding/roundabout-requests.js';
import { ROUNDABOUT_SETS } from '../../src/understanding/roundabout-sets.js';
import { ROUNDABOUT_SLANG } from '../../src/understanding/roundabout-slang.js';
import { ROUNDABOUT_TIMES } from '../../src/understanding/roundabout-times.js';
import { CHAT_SPELLINGS, spellOut } from '../../src/understanding/spell-out.js';
import { UNFOLDINGS } from '../../src/understanding/unfold-compounds.js';

const ALL = [
  ...ROUNDABOUT_ASIDES,
  ...ROUNDABOUT_HOLDERS,
  ...ROUNDABOUT_AIMS,
  ...ROUNDABOUT_FIGURES,
  ...ROUNDABOUT_OATHS,
  ...ROUNDABOUT_REQUESTS,
  ...ROUNDABOUT_SLANG,
  ...ROUNDABOUT_MONEY,
  ...ROUNDABOUT_NUMBERS,
  ...ROUNDABOUT_OWNERS,
  ...ROUNDABOUT_PLACES,
  ...ROUNDABOUT_BANKS,
  ...ROUNDABOUT_CONTACTS,
  ...ROUNDABOUT_COUNTS,
  ...ROUNDABOUT_DAYS,
  ...ROUNDABOUT_TIMES,
  ...ROUNDABOUT_SETS,
  ...ROUNDABOUT_NAMES,
  ...ROUNDABOUT_RANGES,
  ...ROUNDABOUT_CONDITIONS,
  ...ROUNDABOUT_EXTREMES,
  ...ROUNDABOUT_PHRASES,
  ...CHAT_SPELLINGS,
  ...UNFOLDINGS,
];
const asked = ['register', 'seed', 'wordings'].flatMap((name) =>
  readFileSync(new URL(`../questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question),
);

const EXAMPLES: readonly (readonly [asked: string, meant: string])[] = [
  ['Bortse från allt över 20 miljoner: vilket är störst?', 'max 20 miljoner: vilket är störst?'],
  ['Leaving out anything over 5 million, which is it?', 'at most 5 million, which is it?'],
  ['can you work out the average grant', 'can you tell me the average grant'],
  ['vika kommuner gäller det', 'vilka kommuner gäller det'],
  ['Vilka pengar talar vi om?', 'Vilka pengar gäller det?'],
  ['Vad är snittet över samtliga projekt?', 'Vad är snittet för samtliga projekt?'],
  ['hur m fik de', 'hur m fik de'],
  ['Hur mycket fik de', 'Hur mycket fick de'],
  ['nä slutar det', 'när slutar det'],
  ['which towns are included?', 'which municipalities are included?'],
  ['va kostar det', 'vad kostar det'],
  ['Chefen här. Hur många kronor blev det?', 'Chefen här. Hur mycket pengar blev det?'],
  ['Hur stor del av notan står EU för?', 'hur stor andel betalar EU?'],
  ['from when till när pågår det', 'projektperiod pågår det'],
  ['finns det många projekt i norr?', 'hur många projekt finns det i norr?'],
  ['funding period of it', 'project period of it'],
  ['the roll-out', 'the rollout'],
  ['vars titel rymmer biogas', 'med "biogas" i namnet'],
  ['biogas-projekten (ordet ska stå i namnet)', 'projekten med "biogas" i namnet'],
  ['as part of the name', 'in the name'],
  ['carry "biogas" in their titles', 'have "biogas" in the name'],
  ['vad är namnet på det', 'vad är namnet på det'],
  ['har något i namnet', 'har något i namnet'],
  ['inom spannet 2 till 5 mkr', 'mellan 2 och 5 mkr'],
  ['in the 2 million to 5 million range', 'between 2 million and 5 million'],
  ['mellan två mkr–fem mkr', 'mellan två mkr–fem mkr'],
  ['två mkr–fem mkr', 'mellan två mkr och fem mkr'],
  ['startade och slutade 2041', 'startade 2041 och slutade 2041'],
  ['från 2 mkr upp till fem mkr', 'mellan 2 mkr och fem mkr'],
  ['fick inte ens 5 mkr, utan mindre', 'fick under 5 mkr'],
  ['som inte fick mer än 5 mkr', 'som inte fick mer än 5 mkr'],
  ['fick inte bara 5 mkr utan mer', 'fick över 5 mkr'],
  ["didn't even get 5 million", 'got less than 5 million'],
  ['fick inte ens svar', 'fick inte ens svar'],
  ['with a start year of 2041', 'that started in 2041'],
];

describe('a rewriting', () => {
  it('is looked for wherever it would be found', () => {
    const texts = [...asked, ...EXAMPLES.map(([text]) => text)];
    let found = 0;
    for (const rewriting of ALL) {
      const sieve = createSieve([rewriting]);
      for (const text of texts) {
        rewriting.pattern.lastIndex = 0;
        if (!rewriting.pattern.test(text)) continue;
        found++;
        expect(sieve(text), `${String(rewriting.pattern)} in "${text}"`).toHaveLength(1);
      }
    }
    expect(found).toBeGreaterThan(30);
  });

  it.each(EXAMPLES)('puts "%s" as "%s"', (text, meant) => {
    expect(spellOut(text)).toBe(meant);
  });
});
