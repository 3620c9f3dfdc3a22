// A number → that many fictional project sheets, from a handful to a hundred thousand; the same every time.

const PLACES = [
  ['Exempelby', 'Exempelbygd'],
  ['Provstad', 'Exempelbygd'],
  ['Övningsköping', 'Övningsland'],
  ['Låtsashamn', 'Låtsaskusten'],
  ['Mönsterås norra', 'Låtsaskusten'],
  ['Testvik', 'Provmarken'],
  ['Skissby', 'Provmarken'],
  ['Utkastet', 'Övningsland'],
] as const;
const FRONT = ['Frukt', 'Ladd', 'Bok', 'Snickar', 'Alg', 'Stig', 'Värme', 'Ull', 'Lärk', 'Älv'];
const BACK = ['lunden', 'hamnen', 'båten', 'skolan', 'skörden', 'finnaren', 'slingan', 'verkstan'];
const TAIL = ['för unga', 'på hemmaplan', 'i vardagen', 'steg för steg', 'över gränserna'];
const WORKS = [
  ['ympning av äppelträd', 'plantskolor'],
  ['laddning av eldrivna båtar', 'gästhamnar'],
  ['utlåning av böcker till havs', 'bibliotek'],
  ['kompetensförsörjning inom träindustrin', 'snickerier'],
  ['odling av tång för livsmedel', 'fiskare'],
  ['vandringsleder och besöksnäring', 'turismföretag'],
  ['spillvärme från datahallar', 'energibolag'],
  ['förädling av lokal ull', 'fårägare'],
] as const;
const FIRST_NAMES = ['Valborga', 'Trolle', 'Signora', 'Almar', 'Hedvika', 'Birgitto'];
const LAST_NAMES = ['Sjöstig', 'Bergvinge', 'Lingonlund', 'Havsöra', 'Stenfjäder', 'Vinterloft'];

/** A document by its path. */
export interface MadeSheet {
  readonly file: string;
  readonly text: string;
}

/** One by one, so that a hundred thousand need not be held at once. */
export function* makeSheets(count: number): Generator<MadeSheet> {
  for (let index = 0; index < count; index++) yield makeSheet(index);
}

function makeSheet(index: number): MadeSheet {
  const mixed = mix(index);
  const [work, group] = pick(WORKS, mixed);
  const [place, county] = pick(PLACES, mixed >>> 3);
  const serial = String(index + 1).padStart(6, '0');
  const title = `${pick(FRONT, mixed >>> 6)}${pick(BACK, mixed >>> 10)} ${pick(TAIL, mixed >>> 13)}`;
  const name = `Exempelprojektet ${title} ${place} ${serial}`;
  const person = `${pick(FIRST_NAMES, mixed >>> 16)} ${pick(LAST_NAMES, mixed >>> 19)}`;
  const budget = 1_200_000 + (mixed % 30_000) * 1000;
  const number = `2031/${serial}`;
  const start = 2020 + ((mixed >>> 5) % 6);
  const text = `${number} - ${name}

Diarienummer:
${number}
Projektägare:
${place} kommun
Planerat antal deltagare:
${40 + ((mixed >>> 4) % 900)}
Projektperiod:
${start}-0${1 + ((mixed >>> 7) % 9)}-01 - ${start + 2}-11-30
Total projektbudget:
${grouped(budget)}
Beviljat stöd:
${grouped(budget / 2)}
Kontaktperson:
${person}
E-post:
kontakt${index}@example.se
Telefon:
010-${serial.slice(0, 3)} ${serial.slice(3)}
Län:
${county}
Kommuner:
${place}

${name} handlar om ${work}. Projektet genomförs av ${place} kommun tillsammans med ${group} i länet. Målet är att ${group} ska ha ett gemensamt arbetssätt när projektet slutar.

Målgruppen är ${group} och deras anställda. Totalt deltar ${5 + ((mixed >>> 2) % 60)} företag. Kurserna ges på arbetsplatsen och kan läsas i korta pass.
`;
  return { file: `${serial.slice(0, 3)}/${serial}.txt`, text };
}

/** A number without order from an index: the multiplier of Knuth's multiplicative hash. */
function mix(index: number): number {
  const mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function grouped(amount: number): string {
  return amount.toString().replace(/\B(?=(\d{3})+$)/g, ' ');
}
