// What is wrong in a JSON file of the keeper's, and where; the words about it are the texts'.

/** What a rule of such a file says of a value that is not as it must be. */
export type FileFaultCode =
  /** The file is no JSON: what stands there, and what belongs there. */
  | 'json-value'
  | 'json-name'
  | 'json-sign'
  | 'json-either-sign'
  | 'json-no-json'
  | 'json-cut-off'
  | 'json-goes-on'
  | 'json-too-deep'
  /** A key that stands twice in one object: one of them would count for nothing. */
  | 'doubled-key'
  | 'unknown-key'
  | 'misspelt-key'
  | 'missing'
  | 'not-text'
  | 'not-list'
  | 'not-object'
  | 'not-one-of'
  | 'empty'
  | 'too-much'
  | 'not-an-id'
  | 'not-a-field-name'
  | 'field-twice'
  | 'other-type'
  | 'label-taken'
  | 'not-right';

export interface FileFault {
  /** From 1. */
  readonly line: number;
  /** As `rules[0].channels[1]`; empty for the file as a whole. */
  readonly path: string;
  readonly code: FileFaultCode;
  /** What the words about it name. */
  readonly values: Readonly<Record<string, string | number>>;
}
