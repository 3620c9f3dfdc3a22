// The kinds of value a sheet can hold, typed from the text they were written as.

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

export type Value =
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  /** As written: 50 for 50 %. */
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'count'; readonly count: number; readonly unit: CountUnit | null }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'period'; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'organisations'; readonly names: readonly string[] }
  | { readonly kind: 'places'; readonly names: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  /** Whole sentences quoted from prose, the main one first. */
  | { readonly kind: 'sentences'; readonly sentences: readonly string[] }
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** Where a project stands on a given day. */
  | { readonly kind: 'phase'; readonly phase: Phase };

export type ValueKind = Value['kind'];
export type ValueOf<K extends ValueKind> = Extract<Value, { kind: K }>;

/** What a count counts, where it is not the field itself that says so. */
export type CountUnit = 'days' | 'months' | 'years' | 'projects' | 'people' | 'companies' | 'items';

export type Phase = 'planned' | 'ongoing' | 'finished';
