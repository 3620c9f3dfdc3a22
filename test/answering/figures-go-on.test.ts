// What is asked right after a figure over many projects: which they are, the same of another place or year, another figure.

import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/flows/answer-question.js';
import { decodeContext, encodeContext } from '../../src/flows/encode-context.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import { FICTIONAL, openLibrary, TODAY, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const figure = (question: string, before: readonly string[] = []): unknown =>
  many.json(question, before).answers[0]?.value;
const ids = (question: string, before: readonly string[] = []): readonly string[] =>
  [
    ...new Set(many.json(question, before).answers.flatMap(({ project }) => project?.id ?? [])),
  ].sort();

describe('after a figure over many projects', () => {
  const counted = 'Hur många projekt finns i Skåne-Blekinge?';

  it.each(['vilka är de?', 'namn på dem', 'lista dem', 'which are they?'])(
    'those are listed that it was over: %s',
    (question) => {
      expect(ids(question, [counted])).toEqual(ids('Vilka projekt finns i Skåne-Blekinge?'));
      expect(ids(question, [counted]).length).toBe(figure(counted));
    },
  );

  it.each(['och i Övre Norrland?', 'Övre Norrland då?', 'samma fråga för Övre Norrland'])(
    'the same is told of another place, and no project is taken for it: %s',
    (question) => {
      expect(figure(question, [counted])).toBe(figure('Hur många projekt finns i Övre Norrland?'));
    },
  );

  it('another year is a year of the same: that they end', () => {
    const before = ['Hur mycket fick projekten som slutar 2026 totalt?'];
    expect(figure('och 2027?', before)).toBe(
      figure('Hur mycket fick projekten som slutar 2027 totalt?'),
    );
  });

  it('those that began in a year are some of the same', () => {
    const of2026 = figure('Genomsnittligt stöd i Skåne-Blekinge för projekt som startade 2026?');
    const before = ['Genomsnittligt stöd i Skåne-Blekinge?'];
    expect(figure('och de som startade 2026?', before)).toBe(of2026);
  });

  it('how many there are is of those, whatever the figure was', () => {
    const before = ['Hur mycket stöd fick projekten i Skåne-Blekinge totalt?'];
    expect(figure('och hur många projekt är det?', before)).toBe(figure(counted));
  });

  it('another figure is over the same', () => {
    const before = ['Vad är summan av stödet i Skåne-Blekinge?'];
    expect(figure('och genomsnittet?', before)).toBe(
      figure('Genomsnittligt stöd i Skåne-Blekinge?'),
    );
    expect(figure('and the average?', before)).toBe(
      figure('Genomsnittligt stöd i Skåne-Blekinge?'),
    );
  });

  it('"av dem" narrows and does not begin anew', () => {
    const whole = figure('Hur många projekt finns i Skåne-Blekinge som fick över tre miljoner?');
    expect(figure('och hur många av dem fick över tre miljoner?', [counted])).toBe(whole);
    expect(whole).not.toBe(figure(counted));
  });

  it('a project that is named, or asked of since, is no longer about many', () => {
    expect(ids('vem leder Mathantverk 2027?', [counted])).toHaveLength(1);
    expect(
      many.json('och 2026?', [counted, 'När slutar Mathantverk 2027?']).answers[0]?.field,
    ).not.toBe('projectCount');
  });
});

it('what was asked of many survives a restart, with the projects of what it names', () => {
  const { library } = many;
  const asked = { today: TODAY, language: 'sv' } as const;
  const question = 'Hur många projekt som inte ligger i Skåne slutar 2027?';
  const { context } = answerQuestion(library, { ...asked, question, context: EMPTY_CONTEXT });
  const again = decodeContext(encodeContext(context, library), library);
  expect(again.lastSet).toEqual(context.lastSet);
  const listed = answerQuestion(library, { ...asked, question: 'vilka är de?', context: again });
  expect(listed.answer.status).toBe('answered');
});
