// The ranking of sentences, held against MiniSearch itself over the same terms.

import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { PostingFiler, PROSE_FIELDS, type FieldTerms } from '../../src/search/prose-postings.js';
import { openRanking, type WantedTerm } from '../../src/search/rank-sentences.js';
import { runThrough } from '../../src/model/run-through.js';
import { searchTerms } from '../../src/search/search-terms.js';
import { CONTRACT_SHEETS } from './names-contract.js';

const BOOSTS = { lemmas: 1, parts: 0.5, leadIn: 0.25 };

/** Over sixteen thousand sentences: more than are ranked in one go. */
const SENTENCES: readonly FieldTerms[] = Array.from({ length: 24 }, (_, round) => round).flatMap(
  (round) =>
    CONTRACT_SHEETS.flatMap(({ passages }) =>
      passages.flatMap(({ sentences }) =>
        sentences.map(({ text }, at): FieldTerms => {
          const terms = searchTerms(text);
          const leadIn = at % 3 === round % 3 ? [`rubrik${round}`, 'kurs', 'kurs'] : [];
          return [
            terms.map(({ term }) => term.lemma),
            terms.flatMap(({ term }) => term.parts),
            leadIn,
          ];
        }),
      ),
    ),
);

const filer = new PostingFiler(SENTENCES.length);
const reference = new MiniSearch<{ id: number; lemmas: string; parts: string; leadIn: string }>({
  fields: [...PROSE_FIELDS],
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
});
for (const [id, sentence] of SENTENCES.entries()) {
  filer.add(sentence);
  const [lemmas = '', parts = '', leadIn = ''] = sentence.map((terms) => terms.join(' '));
  reference.add({ id, lemmas, parts, leadIn });
}
const ranking = runThrough(openRanking(runThrough(filer.finish()), Object.values(BOOSTS)));

function byReference(wanted: readonly WantedTerm[]): { sentence: number; score: number }[] {
  const byTerm = new Map(wanted.map((each) => [each.term, each]));
  return reference
    .search(wanted.map(({ term }) => term).join(' '), {
      boost: BOOSTS,
      boostTerm: (term) => byTerm.get(term)?.weight ?? 1,
      prefix: (term) => byTerm.get(term)?.prefix ?? false,
      fuzzy: (term) => byTerm.get(term)?.fuzziness ?? 0,
    })
    .map(({ id, score }) => ({ sentence: Number(id), score }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

const plain = (term: string): WantedTerm => ({ term, weight: 1, prefix: false, fuzziness: 0 });

describe('sentences are ranked as by MiniSearch', () => {
  it.each<[string, readonly WantedTerm[]]>([
    ['for one term', [plain('kurs')]],
    ['for several, some weighing half', [plain('företag'), { ...plain('arbete'), weight: 0.5 }]],
    ['for beginnings', [{ ...plain('arbet'), prefix: true }, plain('kurs')]],
    ['for slips', [{ ...plain('kompetesförsörjning'), fuzziness: 0.2 }]],
    ['for a beginning that is a slip too', [{ ...plain('rubrik1'), prefix: true, fuzziness: 0.2 }]],
  ])('%s', (_, wanted) => {
    const all = byReference(wanted);
    expect(all.length).toBeGreaterThan(100);
    const range = { from: 0, to: SENTENCES.length };
    for (const limit of [1, 10, 400]) {
      const found = ranking.find(wanted, range, limit);
      expect(found.map(({ sentence }) => sentence)).toEqual(
        all.slice(0, limit).map(({ sentence }) => sentence),
      );
      for (const [at, { score }] of found.entries())
        expect(score).toBeCloseTo(all[at]?.score ?? NaN, 9);
    }
  });

  it('within a range, from its first sentence to its last', () => {
    const wanted = [plain('kurs'), plain('företag')];
    const within = byReference(wanted).filter(({ sentence }) => sentence >= 31 && sentence < 47);
    expect(within.length).toBeGreaterThan(2);
    expect(ranking.find(wanted, { from: 31, to: 47 }, 100).map(({ sentence }) => sentence)).toEqual(
      within.map(({ sentence }) => sentence),
    );
  });

  it('and each is told by which terms', () => {
    const wanted = [plain('kurs'), plain('företag'), plain('xylofon')];
    const holds = ranking.holders(wanted);
    for (const { sentence } of ranking.find(wanted, { from: 0, to: 500 }, 500)) {
      const own = SENTENCES[sentence]?.flat() ?? [];
      expect(holds(sentence)).toEqual(wanted.map(({ term }) => own.includes(term)));
    }
  });
});
