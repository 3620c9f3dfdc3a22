// English: what the commands in a terminal say.

import { said } from './said.js';
import type { TerminalTexts } from './terminal-texts.js';

export const terminalEn: TerminalTexts = {
  askUsage: said(`Ask the project sheets.

  npm run ask -- "Who is the contact person for Smart Kompetens för Industrin?"
  npm run -s ask -- --jsonl < questions.jsonl

  --json            one answer as JSON
  --jsonl           read questions from standard input, one JSON object a line:
                    {"id","question","conversation"?}; one answer a line, in the same order.
                    A line that cannot be read gets {"id","line","error"} in its place,
                    and the command ends with code 1.
  --documents DIR   the folder of project sheets (otherwise the one in the settings)
  --today DATE      answer as if it were that day, YYYY-MM-DD
  --lang sv|en      answer in that language (otherwise the question's)
  --explain         show also how the question was understood
  --help            show this text
`),
  unknownOption: (option) => said(`I do not know ${option}. See --help.`),
  optionNeedsValue: (option) => said(`A value is missing after ${option}. See --help.`),
  badToday: (value) => said(`--today must be a day, written as 2026-01-31. I got “${value}”.`),
  badLanguage: (value) => said(`--lang must be sv or en. I got “${value}”.`),
  noQuestion: said('Write a question in quotation marks, or use --jsonl. See --help.'),
  jsonOrJsonl: said('Choose either --json or --jsonl.'),
  questionBesideJsonl: said(
    'With --jsonl the questions come from standard input. Leave out the question.',
  ),
  explained: said('This is how I understood the question:'),
  nothingExplained: said('I recognised nothing in the question.'),
  greeting: said(
    'Hello! I answer questions about the projects and show where on the sheets each answer stands.',
  ),
  greetingExamples: said('You can ask, for example:'),
  howToLeave: said('Write exit, or press Ctrl-D, when you are done.'),
  prompt: said('> '),
  goodbye: said('Goodbye!'),
  leaveWords: ['exit', 'quit', 'bye', 'avsluta'],
  reading: (done, total) =>
    said(`Reading document ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`),
  pickByNumber: said('Answer with a number to choose.'),
};
