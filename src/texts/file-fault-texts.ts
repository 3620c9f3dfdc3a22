// What is said of a fault in a JSON file of the keeper's, with its place, in Swedish and English.

import type { Said } from '../model/card.js';
import type { FileFault, FileFaultCode } from '../model/file-fault.js';
import type { Language } from '../model/language.js';
import { fill } from './fill.js';
import { said } from './said.js';

interface FileFaultWording {
  readonly place: string;
  readonly lines: Readonly<Record<FileFaultCode, string>>;
}

const sv: FileFaultWording = {
  place: 'rad {line}',
  lines: {
    'json-value': '”{found}” står där ett värde hör hemma; kanske är ett kommatecken för mycket',
    'json-name': '”{found}” står där en nyckel inom citattecken hör hemma',
    'json-sign': '”{found}” står där ”{wanted}” hör hemma',
    'json-either-sign':
      '”{found}” står där ”{wanted}” eller ”{other}” hör hemma; kanske saknas det på raden innan',
    'json-no-json': '”{found}” går inte att läsa som JSON',
    'json-cut-off': 'filen slutar mitt i; det fattas en hakparentes, klammer eller ett citattecken',
    'json-goes-on': '”{found}” står efter filens slut; kanske är en klammer för mycket',
    'json-too-deep': 'hakparenteser och klamrar är nästlade djupare än någon fil behöver',
    'doubled-key': 'nyckeln ”{key}” står två gånger; skriv den en gång med allt som hör dit',
    'unknown-key': 'nyckeln ”{key}” finns inte; här får stå {known}',
    'misspelt-key': 'nyckeln ”{key}” finns inte; menades ”{meant}”?',
    missing: 'saknas',
    'not-text': 'ska vara en text inom citattecken',
    'not-list': 'ska vara en lista inom hakparenteser',
    'not-object': 'ska vara ett objekt inom klamrar',
    'not-one-of': 'ska vara någon av {choices}',
    empty: 'är tomt; fyll i det eller ta bort det',
    'too-much': 'är för långt; högst {most}',
    'not-an-id': 'är inget sådant id som Slack visar; skriv till exempel ”{example}”',
    'not-a-field-name': 'ska vara ett kort namn med bokstäverna a–z, till exempel ”riskLevel”',
    'field-twice': '”{field}” står två gånger; skriv det en gång med alla etiketter',
    'other-type': '”{field}” är {type} i katalogen; ta bort typen',
    'label-taken': 'etiketten ”{label}” hör redan till ”{field}”',
    'not-right': 'är inte som det ska vara',
  },
};

const en: FileFaultWording = {
  place: 'line {line}',
  lines: {
    'json-value': '“{found}” stands where a value belongs; there may be a comma too many',
    'json-name': '“{found}” stands where a key in quotation marks belongs',
    'json-sign': '“{found}” stands where “{wanted}” belongs',
    'json-either-sign':
      '“{found}” stands where “{wanted}” or “{other}” belongs; it may be missing on the line before',
    'json-no-json': '“{found}” cannot be read as JSON',
    'json-cut-off': 'the file ends halfway; a bracket, a brace or a quotation mark is missing',
    'json-goes-on': '“{found}” stands after the end of the file; there may be a brace too many',
    'json-too-deep': 'brackets and braces are nested deeper than any file needs',
    'doubled-key': 'the key “{key}” stands twice; write it once with all that belongs there',
    'unknown-key': 'there is no key “{key}”; here may stand {known}',
    'misspelt-key': 'there is no key “{key}”; was “{meant}” meant?',
    missing: 'is missing',
    'not-text': 'has to be a text in quotation marks',
    'not-list': 'has to be a list in brackets',
    'not-object': 'has to be an object in braces',
    'not-one-of': 'has to be one of {choices}',
    empty: 'is empty; fill it in or take it out',
    'too-much': 'is too long; {most} at most',
    'not-an-id': 'is not such an id as Slack shows; write for example “{example}”',
    'not-a-field-name': 'has to be a short name in the letters a–z, such as “riskLevel”',
    'field-twice': '“{field}” stands twice; write it once with all its labels',
    'other-type': '“{field}” is {type} in the catalogue; take the type out',
    'label-taken': 'the label “{label}” belongs to “{field}” already',
    'not-right': 'is not as it should be',
  },
};

const WORDING: Readonly<Record<Language, FileFaultWording>> = { sv, en };

/** One line: where in the file, and what is wrong there. */
export function fileFaultLine({ line, path, code, values }: FileFault, language: Language): Said {
  const { place, lines } = WORDING[language];
  const where = [fill(place, { line }), ...(path === '' ? [] : [path])].join(', ');
  return said(`${where}: ${fill(lines[code], values)}`);
}
