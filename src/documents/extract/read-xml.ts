// The text of an XML part → its tags and text in order, without their name spaces.

import { Parser } from 'htmlparser2';
import { ExtractError } from './extracted.js';

/** Word processors nest a few dozen. */
const DEEPEST = 1000;

export interface XmlHandler {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}

/** Reads on through faults; entities of a document type are never resolved. */
export function readXml(xml: string, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new ExtractError('too-heavy', 'nested too deep');
        handler.open(local(name), (wanted) => {
          const found = Object.keys(attributes).find((key) => local(key) === wanted);
          return found === undefined ? undefined : attributes[found];
        });
      },
      onclosetag: (name) => {
        depth--;
        handler.close(local(name));
      },
      ontext: handler.text,
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
