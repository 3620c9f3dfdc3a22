// Where an installation stands → the page that says so.

import type { Language } from '../model/language.js';
import { installingTexts, type InstallOutcome } from '../texts/installing-texts.js';

/** The page that begins an installation, in both languages, since nothing is known of its reader. */
export function installPage(address: string): string {
  const { sv, en } = installingTexts;
  return page('sv', sv.title, [
    `<p>${escape(sv.intro)}</p>`,
    `<p lang="en">${escape(en.intro)}</p>`,
    `<p><a class="go" href="${escape(address)}">${escape(sv.install)} · <span lang="en">${escape(en.install)}</span></a></p>`,
  ]);
}

/** Where somebody may begin again, with a link beside where they are. */
export function resultPage(outcome: InstallOutcome, language: Language): string {
  const texts = installingTexts[language];
  const said = texts.outcome(outcome);
  const isOver = outcome.kind === 'done' || outcome.kind === 'busy';
  return page(language, said.title, [
    `<p>${escape(said.words)}</p>`,
    ...(isOver ? [] : [`<p><a class="go" href="install">${escape(texts.again)}</a></p>`]),
  ]);
}

function page(language: Language, title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Projektlots</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem; }
.go { display: inline-block; padding: 0.6rem 1.2rem; border-radius: 0.4rem; background: #1d4d4f; color: #fff; }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
