// Swedish: what the commands in a terminal say.

import { said } from './said.js';
import type { TerminalTexts } from './terminal-texts.js';

export const terminalSv: TerminalTexts = {
  askUsage: said(`Fråga projektbladen.

  npm run ask -- "Vem är kontaktperson för Smart Kompetens för Industrin?"
  npm run -s ask -- --jsonl < frågor.jsonl

  --json            ett svar som JSON
  --jsonl           läs frågor från standard in, ett JSON-objekt per rad:
                    {"id","question","conversation"?}; ett svar per rad, i samma ordning.
                    En rad som inte går att läsa får {"id","line","error"} på sin plats,
                    och kommandot slutar med kod 1.
  --documents DIR   mappen med projektblad (annars den i inställningarna)
  --today DATUM     svara som om det vore den dagen, ÅÅÅÅ-MM-DD
  --lang sv|en      svara på det språket (annars på frågans)
  --explain         visa också hur frågan förstods
  --help            visa den här texten
`),
  unknownOption: (option) => said(`Jag känner inte till ${option}. Se --help.`),
  optionNeedsValue: (option) => said(`Det fattas ett värde efter ${option}. Se --help.`),
  badToday: (value) =>
    said(`--today ska vara en dag, skriven som 2026-01-31. Jag fick ”${value}”.`),
  badLanguage: (value) => said(`--lang ska vara sv eller en. Jag fick ”${value}”.`),
  noQuestion: said('Skriv en fråga inom citattecken, eller använd --jsonl. Se --help.'),
  jsonOrJsonl: said('Välj antingen --json eller --jsonl.'),
  questionBesideJsonl: said('Med --jsonl läses frågorna från standard in. Ta bort frågan.'),
  explained: said('Så förstod jag frågan:'),
  nothingExplained: said('Jag kände inte igen något i frågan.'),
  greeting: said('Hej! Jag svarar på frågor om projekten och visar var i bladen svaret står.'),
  greetingExamples: said('Du kan till exempel fråga:'),
  howToLeave: said('Skriv avsluta, eller tryck Ctrl-D, när du är klar.'),
  prompt: said('> '),
  goodbye: said('Hej då!'),
  leaveWords: ['avsluta', 'sluta', 'hej då', 'exit', 'quit'],
  reading: (done, total) =>
    said(`Läser dokument ${done.toLocaleString('sv-SE')} av ${total.toLocaleString('sv-SE')}`),
  pickByNumber: said('Svara med ett nummer för att välja.'),
};
