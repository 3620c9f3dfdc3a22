// What has changed on a sheet → the card that tells those who watch it.

import type { ProjectRef } from '../model/answer.js';
import type { Card } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { ToldChange } from '../model/summary.js';
import { watchTexts } from '../texts/watch-texts.js';
import { weeklyTextsIn } from '../texts/weekly-texts-in.js';
import { shortLabel } from './card-buttons.js';
import { cardWords, type FieldNames } from './card-words.js';
import { fillTemplate, saidSpan } from './fill-template.js';
import { lineRow } from './fact-row.js';
import { changeRow } from './weekly/change-row.js';

/** Old and new of each field, each cited; no changes mean that the project's last sheet is gone. */
export function changeCard(
  project: ProjectRef,
  changes: readonly ToldChange[],
  names: FieldNames,
  language: Language,
): Card {
  const words = cardWords(language, names);
  const texts = watchTexts[language];
  const name = words.value(project.name);
  const isGone = changes.length === 0;
  return {
    language,
    status: 'answered',
    headline: fillTemplate(isGone ? texts.removed : texts.changed, { project: name }),
    lead: [],
    rows: isGone
      ? [lineRow({ said: null, asWritten: project.id }, name, [project.name])]
      : changes.map((change) => changeRow(project, change, words, weeklyTextsIn(language))),
    moreRows: 0,
    findings: [],
    notes: [[saidSpan(texts.why)]],
    buttons: isGone
      ? []
      : [{ kind: 'ask', ...shortLabel(project.name.value.text), question: project.id }],
    personal: changes.some(
      ({ topic, isPrivate }) => !isPrivate && (topic === 'email' || topic === 'phone'),
    ),
    about: { projects: [{ id: project.id, name: project.name.value.text }], topics: [] },
  };
}
