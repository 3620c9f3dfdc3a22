// A record → text documents: plain text in any style, Markdown, a saved page, CSV and JSON.

import iconv from 'iconv-lite';
import type { Place } from '../../../src/model/place.js';
import {
  FIELD_KEYS,
  keysIn,
  labelOf,
  PLAIN,
  valueText,
  type FieldKey,
  type Style,
} from './field-texts.js';
import type { ProjectRecord } from './project-record.js';
import type { TextStyle } from './styles.js';

/** A document as written, with the place of each field of each record in it. */
export interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly records: readonly WrittenRecord[];
}

export interface WrittenRecord {
  readonly record: ProjectRecord;
  readonly style: Style;
  readonly places: Readonly<Partial<Record<FieldKey, Place>>>;
}

const BETWEEN: Readonly<Record<TextStyle['set'], string>> = {
  'own-line': ':\n',
  'bare-line': '\n',
  'same-line': ': ',
  'no-space': ':',
  tab: '\t',
  gap: '      ',
  dots: ' ........ ',
  list: ': ',
};

export function writeTxt(record: ProjectRecord, style: TextStyle): Written {
  const lines: string[] = [];
  const places: Partial<Record<FieldKey, Place>> = {};
  const title = {
    'id-name': `${record.id} - ${record.name}`,
    name: record.name,
    'name-id': `${record.name} (${record.id})`,
    none: '',
  }[style.title];
  if (title !== '') lines.push(title, '');
  for (const key of keysIn(style)) {
    const between = BETWEEN[style.set];
    const value = valueText(record, key, style);
    // Nothing stands behind a gap, so an empty field keeps its colon.
    const text = `${style.set === 'list' ? '- ' : ''}${labelOf(key, style)}${value === '' ? ':' : between}${value}`;
    lines.push(...text.split('\n'));
    places[key] = { kind: 'line', line: lines.length };
  }
  lines.push('', ...record.paragraphs.flatMap((paragraph) => [paragraph, '']));
  const text = lines.join(style.lineEnd);
  const bytes =
    style.encoding === 'utf8-bom'
      ? Buffer.from(`\ufeff${text}`)
      : style.encoding.startsWith('utf-16')
        ? iconv.encode(text, style.encoding, { addBOM: true })
        : iconv.encode(text, style.encoding);
  return { file: fileName(record, 'txt'), bytes, records: [{ record, style, places }] };
}

export function fileName(record: ProjectRecord, ending: string): string {
  return `${record.id.replace(/\W/g, '-')}.${ending}`;
}

export type MarkdownForm = 'bold' | 'table' | 'headings' | 'list';

export function writeMarkdown(record: ProjectRecord, form: MarkdownForm, style: Style): Written {
  const lines = [`# ${record.name}`, ''];
  const places: Partial<Record<FieldKey, Place>> = {};
  if (form === 'table') lines.push('| Uppgift | Värde |', '| --- | --- |');
  for (const key of keysIn(style)) {
    const [label, value] = [labelOf(key, style), valueText(record, key, style)];
    if (form === 'bold') lines.push(`**${label}:** ${value}  `);
    else if (form === 'table') lines.push(`| ${label} | ${value} |`);
    else if (form === 'list') lines.push(`* **${label}**: ${value}`);
    else lines.push(`## ${label}`, '', value);
    places[key] = { kind: 'line', line: lines.length };
    if (form === 'headings') lines.push('');
  }
  lines.push('', '## Projektbeskrivning', '', ...record.paragraphs.flatMap((text) => [text, '']));
  const bytes = Buffer.from(lines.join('\n'));
  return { file: fileName(record, 'md'), bytes, records: [{ record, style, places }] };
}

export type HtmlForm = 'table' | 'definitions' | 'bold' | 'headings';

/** A page as a browser saves it, with menus and scripts around what matters. */
export function writeHtml(record: ProjectRecord, form: HtmlForm, style: Style): Written {
  const lines = [
    '<!doctype html><html><head><meta charset="utf-8"><title>Projektbank</title>',
    '<style>p { color: red }</style><script>var Diarienummer = "0000/00000";</script></head><body>',
    '<nav><ul><li>Start</li><li>Kontakt</li></ul></nav><header><h1>',
    `${escapeHtml(record.name)}</h1></header><main>`,
    { table: '<table>', definitions: '<dl>', bold: '<h2>Uppgifter</h2>', headings: '' }[form],
  ];
  const headings = form === 'bold' ? [record.name, 'Uppgifter'] : [record.name];
  const places: Partial<Record<FieldKey, Place>> = {};
  for (const key of keysIn(style)) {
    const label = escapeHtml(labelOf(key, style));
    const value = escapeHtml(valueText(record, key, style));
    if (form === 'table') lines.push(`<tr><th>${label}</th>`, `<td>${value}</td></tr>`);
    else if (form === 'definitions') lines.push(`<dt>${label}</dt>`, `  <dd>${value}</dd>`);
    else if (form === 'bold') lines.push(`<p><strong>${label}:</strong>&nbsp;${value}</p>`);
    else lines.push(`<h3>${label}</h3>`, `<p>${value}</p>`);
    const own = form === 'headings' ? [record.name, labelOf(key, style)] : headings;
    places[key] = { kind: 'heading', line: lines.length, headings: own };
  }
  lines.push({ table: '</table>', definitions: '</dl>', bold: '', headings: '' }[form]);
  lines.push(
    '<h2>Beskrivning</h2>',
    ...record.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
  );
  lines.push('</main><footer>Telefon: 00-000 00</footer></body></html>');
  const bytes = Buffer.from(lines.join('\n'));
  return { file: fileName(record, 'html'), bytes, records: [{ record, style, places }] };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('å', '&aring;')
    .replaceAll('Ö', '&#214;')
    .replaceAll('\u00a0', '&nbsp;');
}

/** A list of projects, one a row, headed by labels. */
export function writeCsv(
  records: readonly ProjectRecord[],
  style: Style,
  { delimiter, encoding }: { readonly delimiter: string; readonly encoding: string },
): Written {
  const keys = keysIn(style);
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = [
    [...keys.map((key) => labelOf(key, style)), 'Projektbeskrivning'].map(quoted).join(delimiter),
  ];
  let line = 2;
  const written = records.map((record, index): WrittenRecord => {
    const cells = [
      ...keys.map((key) => valueText(record, key, style)),
      record.paragraphs.join('\n\n'),
    ];
    rows.push(cells.map(quoted).join(delimiter));
    const at = line;
    line += (rows.at(-1) ?? '').split('\n').length;
    const places = Object.fromEntries(
      keys.map((key, column): readonly [FieldKey, Place] => [
        key,
        {
          kind: 'cell',
          sheet: null,
          cell: `${String.fromCharCode(65 + column)}${index + 2}`,
          line: at,
        },
      ]),
    );
    return { record, style, places };
  });
  const text = `${rows.join('\r\n')}\r\n`;
  return {
    file: 'projekt.csv',
    bytes: iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' }),
    records: written,
  };
}

/** The register's own export, or objects in a list under a key. */
export function writeJson(records: readonly ProjectRecord[], form: 'register' | 'nested'): Written {
  const rows = records.map((record) =>
    form === 'register'
      ? {
          _source: 'https://example.se/projektbank',
          'ärende-id': record.id,
          stödmottagare: record.owner,
          beviljat_belopp_sek: record.grant,
          beviljat_belopp_eur: 0,
          projektnamn: record.name,
          projektbeskrivning: record.paragraphs.join('  '),
          projekt_starttid: record.start,
          projekt_sluttid: record.end,
          projektledare: record.leader ?? 'UPPGIFT SAKNAS',
          telnr: record.phone ?? 'UPPGIFT SAKNAS',
          'e-post': record.email ?? 'UPPGIFT SAKNAS',
          län: record.counties.join(', '),
          kommuner: record.municipalities.join(', '),
          område: record.area,
          insatsområde: record.priority,
          tematiskt_mål: record.theme,
        }
      : {
          Diarienummer: record.id,
          Projektnamn: record.name,
          Projektägare: { namn: record.owner },
          'Beviljat stöd': `${record.grant} kr`,
          Projektperiod: `${record.start} - ${record.end}`,
          kontakt: { projektledare: record.leader, telefon: record.phone, 'e-post': record.email },
          Län: record.counties,
          Kommuner: record.municipalities,
          Programområde: record.area,
          Insatsområde: record.priority,
          'Tematiskt mål': record.theme,
          Beskrivning: record.paragraphs,
        },
  );
  const text = JSON.stringify(form === 'register' ? rows : { projekt: rows }, null, 1);
  const lines = text.split('\n');
  const keys = form === 'register' ? REGISTER_KEYS : NESTED_KEYS;
  let from = 0;
  const written = records.map((record, index): WrittenRecord => {
    const places = Object.fromEntries(
      FIELD_KEYS.flatMap((key): readonly (readonly [FieldKey, Place])[] => {
        const path = keys[key];
        if (path === undefined) return [];
        const last = path.filter((part) => part !== '0').at(-1) ?? '';
        const owner = path[0] ?? '';
        const start = lines.findIndex(
          (line, at) => at >= from && line.trimStart().startsWith(`"${owner}":`),
        );
        const own = lines.findIndex(
          (line, at) => at >= start && line.trimStart().startsWith(`"${last}":`),
        );
        const pointer = `${form === 'register' ? '' : '/projekt'}/${index}/${path.join('/')}`;
        const isList = path.at(-1) === '0';
        return [[key, { kind: 'pointer', pointer, line: own + 1 + (isList ? 1 : 0) }]];
      }),
    );
    const first = form === 'register' ? '"ärende-id":' : '"Diarienummer":';
    from = lines.findIndex((line, at) => at > from + 3 && line.trimStart().startsWith(first));
    return { record, style: PLAIN, places };
  });
  return { file: 'projekt.json', bytes: Buffer.from(text), records: written };
}

/** The register's own export with a project a line, as programs pass lists on. */
export function writeJsonLines(records: readonly ProjectRecord[]): Written {
  const { bytes, records: written } = writeJson(records, 'register');
  const rows = JSON.parse(Buffer.from(bytes).toString()) as readonly unknown[];
  return {
    file: 'projekt.jsonl',
    bytes: Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
    records: written.map((record, index) => ({
      ...record,
      places: Object.fromEntries(
        Object.entries(record.places).map(([key, place]) => [key, { ...place, line: index + 1 }]),
      ),
    })),
  };
}

type Keys = Readonly<Partial<Record<FieldKey, readonly string[]>>>;
const REGISTER_KEYS: Keys = {
  registrationNumber: ['ärende-id'],
  owner: ['stödmottagare'],
  grant: ['beviljat_belopp_sek'],
  name: ['projektnamn'],
  projectLeader: ['projektledare'],
  phone: ['telnr'],
  email: ['e-post'],
  counties: ['län'],
  municipalities: ['kommuner'],
  programmeArea: ['område'],
  priorityArea: ['insatsområde'],
  thematicObjective: ['tematiskt_mål'],
};
const NESTED_KEYS: Keys = {
  registrationNumber: ['Diarienummer'],
  owner: ['Projektägare', 'namn'],
  grant: ['Beviljat stöd'],
  name: ['Projektnamn'],
  period: ['Projektperiod'],
  projectLeader: ['kontakt', 'projektledare'],
  phone: ['kontakt', 'telefon'],
  email: ['kontakt', 'e-post'],
  counties: ['Län', '0'],
  municipalities: ['Kommuner', '0'],
  programmeArea: ['Programområde'],
  priorityArea: ['Insatsområde'],
  thematicObjective: ['Tematiskt mål'],
};
