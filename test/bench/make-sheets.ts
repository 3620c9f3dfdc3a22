// A number → that many fictional project sheets, and questions on them; the same every time.

const PLACES = [
  'Exempelby',
  'Provstad',
  'Övningsköping',
  'Låtsashamn',
  'Mönsterås norra',
  'Testvik',
];
const THEMES = [
  ['Fruktlunden', 'ympning av äppelträd', 'plantskolor'],
  ['Laddhamnen', 'laddning av eldrivna båtar', 'gästhamnar'],
  ['Bokbåten', 'utlåning av böcker till havs', 'bibliotek'],
  ['Snickarskolan', 'kompetensförsörjning inom träindustrin', 'snickerier'],
  ['Algskörden', 'odling av tång för livsmedel', 'fiskare'],
  ['Stigfinnaren', 'vandringsleder och besöksnäring', 'turismföretag'],
  ['Värmeslingan', 'spillvärme från datahallar', 'energibolag'],
  ['Ullverkstan', 'förädling av lokal ull', 'fårägare'],
] as const;
const FIRST_NAMES = ['Valborga', 'Trolle', 'Signora', 'Almar', 'Hedvika', 'Birgitto'];
const LAST_NAMES = ['Sjöstig', 'Bergvinge', 'Lingonlund', 'Havsöra', 'Stenfjäder'];

/** A document by its file name. */
export interface MadeSheet {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

export function makeSheets(count: number): readonly MadeSheet[] {
  return Array.from({ length: count }, (_, index) => makeSheet(index));
}

function makeSheet(index: number): MadeSheet {
  const [title, work, group] = pick(THEMES, index);
  const place = pick(PLACES, index * 7 + Math.floor(index / 5));
  const name = `Exempelprojektet ${title} ${place} ${index + 1}`;
  const person = `${pick(FIRST_NAMES, index)} ${pick(LAST_NAMES, index * 3 + 1)}`;
  const budget = 1_200_000 + ((index * 7919) % 300) * 40_000;
  const number = `2031/${String(index + 1).padStart(5, '0')}`;
  const text = `${number} - ${name}

Diarienummer:
${number}
Projektägare:
${place} kommun
Planerat antal deltagare:
${40 + ((index * 31) % 900)}
Projektperiod:
20${20 + (index % 6)}-02-01 - 20${22 + (index % 6)}-11-30
Total projektbudget:
${grouped(budget)}
Beviljat stöd:
${grouped(budget / 2)}
Kontaktperson:
${person}
E-post:
kontakt${index}@example.se
Telefon:
010-000 ${String(index % 100).padStart(2, '0')} 00

${name} handlar om ${work}. Projektet genomförs av ${place} kommun tillsammans med ${group} i länet. Målet är att ${group} ska ha ett gemensamt arbetssätt när projektet slutar.

Målgruppen är ${group} och deras anställda. Totalt deltar ${5 + (index % 60)} företag. Kurserna ges på arbetsplatsen och kan läsas i korta pass.
`;
  return { file: `${number.replace('/', '-')}.txt`, name, text };
}

/** Questions on made sheets, all different. */
export function makeQuestions(sheets: readonly MadeSheet[], count: number): readonly string[] {
  const forms = [
    (name: string): string => `Vad är budgeten för ${name}?`,
    (name: string): string => `vem är kontaktperson för ${name.toLowerCase()}`,
    (name: string): string => `When does ${name} end?`,
    (name: string): string => `Hur många deltagare har ${name} och vad är syftet?`,
  ];
  const questions = forms.flatMap((form) => sheets.map((sheet) => form(sheet.name)));
  return questions.slice(0, count);
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function grouped(amount: number): string {
  return amount.toString().replace(/\B(?=(\d{3})+$)/g, ' ');
}
