// A finding on a sheet → what it means to the reader, with its values and citations.

import type { Card, Line } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import type { Finding } from '../model/sheet.js';
import { TEXT_LABEL } from '../model/source.js';
import { COLON } from '../texts/joints.js';
import type { CardWords } from './card-words.js';
import { echoSpan, fillTemplate, saidSpan } from './fill-template.js';
import { listLines } from './list-lines.js';

/** The finding in a sentence; a finding without values is told by its fields. */
export function findingLine(finding: Finding, words: CardWords): Card['findings'][number] {
  const sources =
    finding.sources.length > 0
      ? finding.sources
      : finding.facts.flatMap((fact) => [...fact.sources]);
  return {
    line: [saidSpan(words.texts.card.worthKnowing), ...findingSentence(finding, words)],
    citations: sources.map((source) => ({ source })),
  };
}

/** The finding alone, for a place that says already that it lists findings. */
export function findingSentence(finding: Finding, words: CardWords): Line {
  const { rules, withoutValues, coFinancing } = words.texts.findings;
  const { rule, facts } = finding;
  const labels = listLines(
    finding.fields.map((field) => words.labelLine(field, null)),
    words.texts,
  );
  if (facts.length === 0) return fillTemplate(withoutValues[rule], { labels });
  if (rule === 'co-financing-differs') {
    const share = facts.find((fact) => fact.origin === 'derived');
    const rate = facts.find((fact) => fact.origin !== 'derived');
    if (share !== undefined && rate !== undefined) {
      return fillTemplate(coFinancing, { share: words.value(share), rate: words.value(rate) });
    }
  }
  const values = listLines(
    facts.map((fact) => (facts.length === 1 ? words.value(fact) : labelledValue(fact, words))),
    words.texts,
  );
  return fillTemplate(rules[rule], { labels, values });
}

/** Which of several values is which: by its label as written, or as prose. */
function labelledValue(fact: Fact, words: CardWords): Line {
  const value = words.value(fact);
  if (fact.origin === 'derived') return value;
  const { label } = fact.sources[0];
  const lead = label === TEXT_LABEL ? saidSpan(words.texts.card.inProse) : echoSpan(label);
  return [lead, saidSpan(COLON), ...value];
}
