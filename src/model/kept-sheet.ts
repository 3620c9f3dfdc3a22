// A sheet that is kept packed → the same sheet, of which only what every question looks at is in memory.

import type { StatedFact } from './fact.js';
import type { Finding, Passage, Sheet, SheetField } from './sheet.js';
import type { DocumentText } from './source.js';
import type { ValueOf } from './value.js';

/** Where the sheets of a file can be had whole; they may be made anew each time. */
export interface SheetSource {
  /** @throws Error if there are not so many. */
  at(index: number): Sheet;
  /** The same, and not remembered: for whoever looks into very many once. */
  passing(index: number): Sheet;
}

/** What sheets of the same project have in common: its number, or its name and owner. */
export interface JoinKeys {
  readonly number: string | null;
  readonly name: string | null;
}

/** What of a sheet is at hand without unpacking it. */
export interface KeptParts {
  readonly id: string;
  readonly document: DocumentText;
  readonly documents?: readonly DocumentText[];
  /** Null where it is taken from the sheet when somebody asks. */
  readonly name: StatedFact<ValueOf<'text'>> | null;
  /** Organisations that its fields name, and how many sentences its prose has. */
  readonly organisations: readonly string[] | null;
  readonly sentences: number | null;
  readonly keys: JoinKeys | null;
}

/** A sheet whose fields, prose and findings are unpacked when they are asked for. */
export class KeptSheet implements Sheet {
  readonly id: string;
  readonly document: DocumentText;
  readonly documents?: readonly DocumentText[];
  readonly knownNames?: readonly string[];
  readonly #parts: KeptParts;
  readonly #source: SheetSource;
  readonly #index: number;
  #keys: JoinKeys | null;
  #hash: string | null = null;
  /** The same sheet as names were given to it last. */
  #known: KeptSheet | null = null;

  constructor(
    parts: KeptParts,
    source: SheetSource,
    index: number,
    knownNames: readonly string[] | null,
  ) {
    this.id = parts.id;
    this.document = parts.document;
    if (parts.documents !== undefined) this.documents = parts.documents;
    if (knownNames !== null) this.knownNames = knownNames;
    this.#parts = parts;
    this.#source = source;
    this.#index = index;
    this.#keys = parts.keys;
  }

  /** What it is joined by, read where that is not at hand. */
  keysBy(read: (sheet: Sheet) => JoinKeys): JoinKeys {
    return (this.#keys ??= read(this.passing()));
  }

  /** The hash of what it says, once somebody has made it. */
  get hash(): string | null {
    return this.#hash;
  }

  /** Keeps that hash: a table by sheets would be gone through whole at each collection. */
  keepHash(hash: string): void {
    this.#hash = hash;
  }

  get name(): StatedFact<ValueOf<'text'>> {
    return this.#parts.name ?? this.#whole.name;
  }

  get fields(): readonly SheetField[] {
    return this.#whole.fields;
  }

  get passages(): readonly Passage[] {
    return this.#whole.passages;
  }

  get findings(): readonly Finding[] {
    return this.#whole.findings;
  }

  get parts(): KeptParts {
    return this.#parts;
  }

  /**
   * The same sheet with other names known to it; what is packed stays so. The same object where they
   * are the ones given last: a hundred thousand made anew at each change would have to be collected.
   */
  knowing(names: readonly string[]): KeptSheet {
    if (this.#known?.knownNames !== names)
      this.#known = new KeptSheet(this.#parts, this.#source, this.#index, names);
    return this.#known;
  }

  /** The sheet unpacked, for whoever looks into very many once. */
  passing(): Sheet {
    return new PassingSheet(this.#source.passing(this.#index), this);
  }

  get #whole(): Sheet {
    return this.#source.at(this.#index);
  }
}

/** A packed sheet unpacked, with the documents and known names that it has as a packed one. */
class PassingSheet implements Sheet {
  readonly id: string;
  readonly document: DocumentText;
  readonly documents?: readonly DocumentText[];
  readonly knownNames?: readonly string[];
  readonly #whole: Sheet;

  constructor(whole: Sheet, { id, document, documents, knownNames }: KeptSheet) {
    this.id = id;
    this.document = document;
    if (documents !== undefined) this.documents = documents;
    if (knownNames !== undefined) this.knownNames = knownNames;
    this.#whole = whole;
  }

  get name(): Sheet['name'] {
    return this.#whole.name;
  }

  get fields(): Sheet['fields'] {
    return this.#whole.fields;
  }

  get passages(): Sheet['passages'] {
    return this.#whole.passages;
  }

  get findings(): Sheet['findings'] {
    return this.#whole.findings;
  }
}

/** The same sheet with other names known to it. */
export function knowing(sheet: Sheet, names: readonly string[]): Sheet {
  return sheet instanceof KeptSheet ? sheet.knowing(names) : { ...sheet, knownNames: names };
}

/** The same sheet, unpacked for whoever looks into very many once. */
export function passingly(sheet: Sheet): Sheet {
  return sheet instanceof KeptSheet ? sheet.passing() : sheet;
}

/** The organisations that the fields of a sheet name, some perhaps several times. */
export function organisationsOn(sheet: Sheet): readonly string[] {
  const known = sheet instanceof KeptSheet ? sheet.parts.organisations : null;
  if (known !== null) return known;
  const names: string[] = [];
  for (const { reading } of passingly(sheet).fields)
    if (reading.origin === 'stated' && reading.value.kind === 'organisations')
      names.push(...reading.value.names);
  return names;
}

/** How many sentences the prose of a sheet has. */
export function sentencesOn(sheet: Sheet): number {
  const known = sheet instanceof KeptSheet ? sheet.parts.sentences : null;
  if (known !== null) return known;
  let count = 0;
  for (const { sentences } of passingly(sheet).passages) count += sentences.length;
  return count;
}
