// What is asked right after an answer or a choice: whether it is true, where it stands, both, the next one.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = (question: string, before: readonly string[] = []): unknown =>
  many
    .json(question, before)
    .answers.map(({ field, value, project }) => [field, value, project?.id]);

describe('a doubt right after an answer', () => {
  it.each(['källa?', 'var står det', 'är du säker på det?', 'stämmer det verkligen', 'says who?'])(
    'is answered with the same once more, and its source: %s',
    (doubt) => {
      const asked = 'Vad fick Våtmark 3.0?';
      expect(told(doubt, [asked])).toEqual(told(asked));
    },
  );

  it('is seen in the trail', () => {
    expect(many.answer('källa?', ['Vad fick Våtmark 3.0?']).trail).toContainEqual({
      recogniser: 'once more',
      words: 'källa?',
      reading: 'fields',
    });
  });

  it('of a figure over many counts them again', () => {
    const asked = 'hur många projekt finns i Skåne?';
    expect(told('är du säker?', [asked])).toEqual(told(asked));
  });

  it('of nothing is a question of how answers are made', () => {
    expect(many.json('är du säker?')).toMatchObject({ status: 'unanswerable', reason: 'help' });
  });
});

describe('a choice', () => {
  it('may be for both', () => {
    const asked = 'Vem leder Våtmark?';
    expect(many.json(asked).status).toBe('ambiguous');
    const { answers } = many.json('båda', [asked]);
    expect(new Set(answers.map(({ project }) => project?.id)).size).toBe(2);
    expect(answers.every(({ field }) => field === 'projectLeader')).toBe(true);
  });

  it('may be by the year that one of them began', () => {
    const asked = 'Vem leder Våtmark?';
    const [first] = many.json('Våtmark 3.0, startdatum?').answers;
    const year = String(first?.text).slice(0, 4);
    expect(
      many.json(`den från ${year}`, [asked]).answers.map(({ project }) => project?.id),
    ).toEqual([first?.project?.id]);
  });
});

describe('the next in an order', () => {
  it.each(['och det näst största?', 'näst störst?'])('goes on from the first: %s', (next) => {
    expect(told(next, ['vilket är det största projektet?'])).toEqual(
      told('vilket är det näst största projektet?'),
    );
  });
});

describe('other projects of those spoken of', () => {
  it('are the owner’s where "de" have them', () => {
    expect(told('vilka andra projekt har de', ['vem äger Våtmark 3.0?'])).toEqual(
      told('vilka projekt har Exempelviks kommun?'),
    );
  });

  it('are nobody’s where nobody was spoken of', () => {
    expect(many.json('vilka fler projekt har han').status).toBe('unanswerable');
  });
});
