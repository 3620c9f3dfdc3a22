// A yes or no and what it rests on → "Ja." and the value that makes it so.

import type { Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import { SPACE } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, joinLines } from '../fill-template.js';
import { listLines } from '../list-lines.js';
import { wholeSentence } from './fields-headline.js';

/** More values than these are told by the rows alone. */
const REASONS_SHOWN = 3;

/** The answer first, then what the sheet says. */
export function yesNoHeadline(
  [answer, ...reasons]: readonly [Entry, ...Entry[]],
  words: CardWords,
): Line {
  const { yesNo, yesNoFrom, yesNoOfProject, yesNoBare } = words.texts.headlines;
  const truth = words.value(answer.fact);
  if (reasons.length > 0) {
    const sentences = reasons.slice(0, REASONS_SHOWN).map((reason) => wholeSentence(reason, words));
    return fillTemplate(yesNo, { truth, rest: joinLines(sentences, SPACE) });
  }
  const inputs = answer.fact.origin === 'derived' ? answer.fact.inputs : [];
  if (inputs.length === 0 || inputs.length > REASONS_SHOWN) {
    return fillTemplate(yesNoBare, { truth });
  }
  const values = listLines(inputs.map(words.value), words.texts);
  return answer.project === null
    ? fillTemplate(yesNoFrom, { truth, values })
    : fillTemplate(yesNoOfProject, { truth, values, project: words.value(answer.project.name) });
}
