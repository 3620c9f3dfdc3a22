// Projects with their values → what a figure over very many of them is made of, and its regions.

import type { FigureParts } from '../model/answer.js';
import { AT_HAND, figureOver } from '../facts/figure-over.js';
import { entry } from './answer-context.js';
import type { MeasuredSet } from './measure-selected.js';
import type { Selected } from './select-sheets.js';

/** What a figure over very many projects is made of, as far as it is drawn. */
export function partsOf(measured: MeasuredSet, selected: Selected): FigureParts {
  const atHand = Math.min(measured.size, AT_HAND);
  const entries = Array.from({ length: atHand }, (_, number) => {
    const { sheet, topic, fact } = measured.at(number);
    return entry(sheet, topic, fact);
  });
  return { entries, more: measured.size - atHand, regions: regionsOf(measured, selected) };
}

function regionsOf(measured: MeasuredSet, { places, columns }: Selected): FigureParts['regions'] {
  const { fact: like, topic } = measured.at(0);
  if (like.value.kind !== 'money') return [];
  const { currency } = like.value;
  const { texts, ids } = columns.regions;
  const own = new Map<number, { amount: number; numbers: number[] }>();
  for (let number = 0; number < measured.size; number++) {
    const id = ids[places[measured.indexes[number] ?? -1] ?? -1] ?? 0;
    if (id === 0) return [];
    const region = own.get(id) ?? { amount: 0, numbers: [] };
    own.set(id, region);
    region.amount += measured.numbers[number] ?? 0;
    region.numbers.push(number);
  }
  return [...own]
    .flatMap(([id, { amount, numbers }]) => {
      const fact = figureOver({ kind: 'money', amount, currency }, `Σ (${numbers.length})`, {
        size: numbers.length,
        inputsAt: (index) => [measured.at(numbers[index] ?? 0).fact],
        topic,
      });
      return fact === null ? [] : [{ region: texts[id - 1] ?? '', fact, amount }];
    })
    .sort((a, b) => b.amount - a.amount)
    .map(({ region, fact }) => ({ region, fact }));
}
