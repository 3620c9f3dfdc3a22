// Words → files of every format in which they stand where text is easily lost.

import { strToU8, unzipSync, zipSync } from 'fflate';
import { pdfOf } from './write-pdf.js';
import { escapeXml, zipDocx, zipXlsx } from './write-office.js';

export interface AwkwardFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Takes a new word each time it is called. */
type Word = () => string;

const HEAD = 'Projektnamn: Exempelprojektet Ängen\nDiarienummer: 2031/00042';

function txt(word: Word): string {
  return [
    ...[word(), '', `2031/00042 - Exempelprojektet Ängen ${word()}`, '', HEAD],
    ...[
      `Telefon:`,
      `  ${word()}`,
      '',
      `${word()}:`,
      word(),
      `- ${word()}`,
      `\t${word()}\t${word()}`,
    ],
    ...[
      '',
      `Beskrivning: ${word()}. ${word()} är kvar (${word()}).`,
      '',
      '* * *',
      word(),
      `1) ${word()}`,
    ],
    ...['Kontakt', word(), '', `Övrigt: ${word()}`, `== ${word()} ==`, `${word()} | ${word()}`],
  ].join('\n');
}

function md(word: Word): string {
  return [
    ...[
      `# Exempelprojektet Ängen ${word()}`,
      '',
      `> ${word()}`,
      '',
      HEAD.replace('\n', '\n\n'),
      '',
    ],
    ...[
      `**${word()}**: ${word()}`,
      '',
      '| Telefon | Län |',
      '| --- | --- |',
      `| ${word()} | ${word()} | ${word()} |`,
    ],
    ...[
      '',
      '```',
      word(),
      '```',
      '',
      `[${word()}](https://exempel.example)`,
      '',
      `Text[^1] ${word()}`,
      '',
    ],
    ...[
      `[^1]: ${word()}`,
      '',
      `## ${word()}`,
      '',
      `* ${word()}`,
      `  * ${word()}`,
      '',
      `<b>${word()}</b>`,
    ],
  ].join('\n');
}

function html(word: Word): string {
  return `<html><head><title>Sida</title><script>var x = 1;</script></head><body>
<header><p>${word()}</p></header><nav><ul><li>${word()}</li><li><a href="#">${word()}</a></li></ul></nav>
${word()}<h1>Exempelprojektet Ängen</h1><p>${HEAD.replace('\n', '</p><p>')}</p>
<table><caption>${word()}</caption><thead><tr><th colspan="2">${word()}</th></tr></thead>
<tr><td>Telefon</td><td>${word()}</td><td>${word()}</td></tr><tr><td>${word()}</td></tr></table>
<div hidden>${word()}</div><div style="display: none">${word()}</div><button>${word()}</button>
<dl><dt>${word()}</dt><dd>${word()}</dd><dd>${word()}</dd></dl><details><summary>${word()}</summary>${word()}</details>
<h2>${word()}</h2><figure><figcaption>${word()}</figcaption><svg><text>${word()}</text></svg></figure>
<aside>${word()}</aside><pre>${word()}\n${word()}</pre><select><option>${word()}</option></select>
<footer><script>var y = 2;</script><p>${word()}</p><p>${word()}</p></footer>${word()}</body></html>`;
}

function csv(word: Word): string {
  return [
    ...[`${word()};;`, '', `Utdrag;${word()};`, 'Diarienummer;Projektnamn;Projektägare'],
    ...[`2031/00042;Exempelprojektet Ängen;${word()};${word()};${word()}`, `;;${word()}`],
    ...['2031/00043;Exempelprojektet Heden;', `Summa;${word()};`, '', `"${word()}\n${word()}";;`],
  ].join('\r\n');
}

function json(word: Word): string {
  return JSON.stringify({
    ...{ source: word(), meta: { updated: word(), notes: [word(), [word()]] } },
    projects: [
      {
        ...{ Projektnamn: 'Exempelprojektet Ängen', Diarienummer: '2031/00042', [word()]: word() },
        ...{ lista: [word(), word()], djup: { djupare: { djupast: word() } }, Beskrivning: word() },
      },
      { Projektnamn: `Exempelprojektet ${word()}`, partner: [{ namn: word(), ort: word() }] },
      word(),
    ],
    footer: word(),
  });
}

const RUN = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const P = (inner: string): string => `<w:p>${inner}</w:p>`;
const CELL = (inner: string): string => `<w:tc><w:tcPr/>${inner}</w:tc>`;
const PART = (root: string, inner: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="w" xmlns:a="a">${inner}</w:${root}>`);

function docx(word: Word): Uint8Array {
  const box = `<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${P(RUN(word()))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:t>dubbelt</w:t></mc:Fallback></mc:AlternateContent>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${RUN(word())}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const inner = `<w:tbl><w:tr>${CELL(P(RUN(word())))}${CELL(P(RUN(word())))}</w:tr></w:tbl>`;
  const body = [
    ...[
      P(RUN(`Exempelprojektet Ängen ${word()}`)),
      ...HEAD.split('\n').map((line) => P(RUN(line))),
    ],
    P(`<w:ins>${RUN(word())}</w:ins> <w:del><w:r><w:delText>${word()}</w:delText></w:r></w:del>`),
    P(`<w:smartTag>${RUN(word())}</w:smartTag><w:hyperlink>${RUN(word())}</w:hyperlink>`),
    P(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${word()}</w:t></w:r>`),
    `<w:sdt><w:sdtPr/><w:sdtContent>${P(RUN(word()))}</w:sdtContent></w:sdt>`,
    ...[P(box), P(field), P(`<m:oMath><m:r><m:t>${word()}</m:t></m:r></m:oMath>`)],
    `<w:tbl><w:tr>${CELL(P(RUN('Telefon')))}${CELL(`${P(RUN(word()))}${inner}`)}${CELL(P(RUN(word())))}</w:tr></w:tbl>`,
    P(RUN(word())),
  ].join('');
  return zipSync({
    ...unzipSync(zipDocx(body)),
    'word/header1.xml': PART('hdr', P(RUN(word())) + P(RUN('Sida 1 av 2'))),
    'word/footer2.xml': PART('ftr', P(RUN(word()))),
    'word/footnotes.xml': PART('footnotes', `<w:footnote>${P(RUN(word()))}</w:footnote>`),
    'word/endnotes.xml': PART('endnotes', `<w:endnote>${P(RUN(word()))}</w:endnote>`),
    'word/comments.xml': PART('comments', `<w:comment>${P(RUN(word()))}</w:comment>`),
    'word/diagrams/data1.xml': PART('d', `<a:p><a:r><a:t>${word()}</a:t></a:r></a:p>`),
    'word/embeddings/Kalkyl.xlsx': strToU8('x'),
  });
}

function xlsx(word: Word): Uint8Array {
  const bytes = zipXlsx([
    { name: 'Läs mig', rows: [[word()], ['', word()]] },
    {
      name: 'Projekt',
      rows: [
        ...[[word()], ['Diarienummer', 'Projektnamn', 'Telefon'], ['', word(), '']],
        ['2031/00042', 'Exempelprojektet Ängen', word(), word()],
        ...[[], ['Summa', '', word()]],
      ],
    },
  ]);
  const parts = unzipSync(bytes);
  const sheet = Buffer.from(parts['xl/worksheets/sheet2.xml'] ?? []).toString();
  const more = `<row r="9" hidden="1"><c r="A9" t="inlineStr"><is><r><t>${word()}</t></r><r><t xml:space="preserve"> ${word()}</t></r></is></c><c r="B9"><f>SUM(${word()})</f></c></row></sheetData>`;
  return zipSync({
    ...parts,
    'xl/worksheets/sheet2.xml': strToU8(sheet.replace('</sheetData>', more)),
    'xl/comments1.xml': PART('comments', `<comment><text><r><t>${word()}</t></r></text></comment>`),
    'xl/drawings/drawing1.xml': PART('wsDr', `<a:p><a:r><a:t>${word()}</a:t></a:r></a:p>`),
  });
}

function pdf(word: Word): Uint8Array {
  const set = (text: string, x: number, y: number, size = 10) => ({ text, x, y, size });
  return pdfOf([
    [
      ...[set(word(), 60, 820), set('Exempelprojektet Ängen', 60, 780, 16)],
      ...[set('Projektnamn: Exempelprojektet Ängen', 60, 740), set(`Telefon: ${word()}`, 60, 720)],
      ...[
        set(word(), 400, 720),
        set(word(), 60, 600, 14),
        set(word(), 60, 560),
        set('Sida 1 av 3', 300, 30),
      ],
    ],
    [set(word(), 60, 700)],
    [],
  ]);
}

/** A file of each format, with the words that were put into it; the words are like no others. */
export function awkwardFiles(
  seed: number,
): readonly (AwkwardFile & { readonly words: readonly string[] })[] {
  const make = (file: string, write: (word: Word) => string | Uint8Array) => {
    const words: string[] = [];
    const text = write(() => {
      const word = `Märkord${seed}x${words.length}${file.slice(-1)}`;
      words.push(word);
      return word;
    });
    return { file, bytes: typeof text === 'string' ? Buffer.from(text) : text, words };
  };
  return [
    ...[make('a.txt', txt), make('a.md', md), make('a.html', html), make('a.csv', csv)],
    ...[make('a.json', json), make('a.docx', docx), make('a.xlsx', xlsx), make('a.pdf', pdf)],
  ];
}
