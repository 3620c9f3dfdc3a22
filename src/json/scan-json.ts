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

/** What is wrong where a text stops being JSON. */
export type JsonBreak =
  /** A sign where a value belongs. */
  | 'value'
  | 'name'
  /** Another sign than those that may stand there. */
  | 'sign'
  | 'no-json'
  | 'cut-off'
  | 'goes-on'
  | 'too-deep';

/** The text is no JSON, or nests deeper than any register does. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    readonly line: number,
    readonly what: JsonBreak,
    /** What stands there. */
    readonly found: string,
    /** The signs of which one belongs there. */
    readonly wanted = '',
  ) {
    super(`line ${line}: ${what}`);
  }
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
    const token = this.#next();
    const { line } = token;
    if (depth > DEEPEST) throw new JsonFault(line, 'too-deep', token.text);
    if (token.kind === 'sign') {
      if (token.text === '[')
        return { kind: 'array', pointer, line, items: this.#items(pointer, depth) };
      if (token.text === '{') {
        return { kind: 'object', pointer, line, members: this.#members(pointer, depth) };
      }
      throw new JsonFault(line, 'value', token.text);
    }
    const raw = token.kind === 'string' ? unquote(token.text) : token.text;
    return { kind: 'scalar', type: token.kind, raw, pointer, line };
  }

  isAtEnd(): boolean {
    VISIBLE.lastIndex = this.#at;
    return !VISIBLE.test(this.#text);
  }

  end(): void {
    if (!this.isAtEnd()) throw this.#faultHere('goes-on');
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
      if (token.kind !== 'string') throw new JsonFault(token.line, 'name', token.text);
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
    throw new JsonFault(token.line, 'sign', token.text, `,${close}`);
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
      throw new JsonFault(token.line, 'sign', token.text, sign);
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
      throw this.#faultHere(this.isAtEnd() ? 'cut-off' : 'no-json');
    }
    this.#at = TOKEN.lastIndex;
    const token = match.groups?.[kind] ?? '';
    return { kind, text: token, line: this.#lineOf(this.#at - token.length) };
  }

  /** Never asked of a place before the last one. */
  #lineOf(place: number): number {
    for (let at = this.#text.indexOf('\n', this.#counted); at >= 0 && at < place;) {
      this.#line++;
      this.#counted = at + 1;
      at = this.#text.indexOf('\n', this.#counted);
    }
    return this.#line;
  }

  /** Told of the next visible text, or of the last line that has any. */
  #faultHere(what: JsonBreak): JsonFault {
    VISIBLE.lastIndex = this.#at;
    const start = VISIBLE.exec(this.#text)?.index ?? this.#at;
    const [found = ''] = /^[^\n\p{C}]{0,20}/u.exec(this.#text.slice(start, start + 40)) ?? [];
    return new JsonFault(this.#lineOf(start), what, found.trimEnd());
  }
}

function unquote(text: string): string {
  return JSON.parse(text) as string;
}
