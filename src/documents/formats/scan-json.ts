// The text of a JSON file → its values as written, each with its pointer and line.

/** A value of a JSON text: `raw` is what is written, a string without its quotes and escapes. */
export type JsonNode = {
  readonly line: number;
  readonly pointer: string;
} & (
  | {
      readonly kind: 'scalar';
      readonly type: 'string' | 'number' | 'literal';
      readonly raw: string;
    }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, JsonNode])[] }
);

/** The text is no JSON, or nests deeper than any register does. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
}

const DEEPEST = 64;
const VISIBLE = /\S/gu;
const TOKEN =
  /[\s\ufeff]*(?:(?<sign>[{}[\],:])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<number>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<literal>true|false|null))/uy;

interface Token {
  readonly kind: 'sign' | 'string' | 'number' | 'literal';
  readonly text: string;
  readonly line: number;
}

/**
 * Reads a JSON text whole. Numbers keep their digits as written.
 * @throws JsonFault where the text is no JSON.
 */
export function scanJson(text: string): JsonNode {
  const scanner = new Scanner(text);
  const root = scanner.value('', 0);
  scanner.end();
  return root;
}

/**
 * Reads JSON values that follow one another, one a line as programs export lists, as one list of them.
 * @throws JsonFault where one of them is no JSON.
 */
export function scanJsonLines(text: string): JsonNode {
  const scanner = new Scanner(text);
  const items: JsonNode[] = [];
  while (!scanner.isAtEnd()) items.push(scanner.value(`/${items.length}`, 1));
  return { kind: 'array', pointer: '', line: 1, items };
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #counted = 0;
  #peeked: Token | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  value(pointer: string, depth: number): JsonNode {
    if (depth > DEEPEST) throw new JsonFault('nested too deep');
    const token = this.#next();
    const { line } = token;
    if (token.kind === 'sign') {
      if (token.text === '[')
        return { kind: 'array', pointer, line, items: this.#items(pointer, depth) };
      if (token.text === '{') {
        return { kind: 'object', pointer, line, members: this.#members(pointer, depth) };
      }
      throw new JsonFault(`line ${line}: "${token.text}" where a value belongs`);
    }
    const raw = token.kind === 'string' ? unquote(token.text) : token.text;
    return { kind: 'scalar', type: token.kind, raw, pointer, line };
  }

  isAtEnd(): boolean {
    VISIBLE.lastIndex = this.#at;
    return !VISIBLE.test(this.#text);
  }

  end(): void {
    if (!this.isAtEnd()) throw new JsonFault(`line ${this.#line}: text after the end`);
  }

  #items(pointer: string, depth: number): readonly JsonNode[] {
    const items: JsonNode[] = [];
    if (this.#skip(']')) return items;
    do items.push(this.value(`${pointer}/${items.length}`, depth + 1));
    while (this.#more(']'));
    return items;
  }

  #members(pointer: string, depth: number): readonly (readonly [string, JsonNode])[] {
    const members: (readonly [string, JsonNode])[] = [];
    if (this.#skip('}')) return members;
    do {
      const token = this.#next();
      if (token.kind !== 'string') throw new JsonFault(`line ${token.line}: a name belongs here`);
      const key = unquote(token.text);
      this.#expect(':');
      const escaped = key.replace(/~/g, '~0').replace(/\//g, '~1');
      members.push([key, this.value(`${pointer}/${escaped}`, depth + 1)]);
    } while (this.#more('}'));
    return members;
  }

  #more(close: string): boolean {
    const token = this.#next();
    if (token.kind === 'sign' && token.text === ',') return true;
    if (token.kind === 'sign' && token.text === close) return false;
    throw new JsonFault(`line ${token.line}: "," or "${close}" belongs here`);
  }

  #skip(sign: string): boolean {
    const token = this.#next();
    if (token.kind === 'sign' && token.text === sign) return true;
    this.#peeked = token;
    return false;
  }

  #expect(sign: string): void {
    const token = this.#next();
    if (token.kind !== 'sign' || token.text !== sign) {
      throw new JsonFault(`line ${token.line}: "${sign}" belongs here`);
    }
  }

  #next(): Token {
    if (this.#peeked !== null) {
      const token = this.#peeked;
      this.#peeked = null;
      return token;
    }
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    const kind = (['sign', 'string', 'number', 'literal'] as const).find(
      (name) => match?.groups?.[name] !== undefined,
    );
    if (match === null || kind === undefined) {
      throw new JsonFault(`line ${this.#line}: no JSON from here on`);
    }
    this.#at = TOKEN.lastIndex;
    const token = match.groups?.[kind] ?? '';
    const start = this.#at - token.length;
    for (let at = this.#text.indexOf('\n', this.#counted); at >= 0 && at < start;) {
      this.#line++;
      this.#counted = at + 1;
      at = this.#text.indexOf('\n', this.#counted);
    }
    return { kind, text: token, line: this.#line };
  }
}

function unquote(text: string): string {
  return JSON.parse(text) as string;
}
