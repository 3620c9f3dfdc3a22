// A sheet → the region that it says its project is in.

import type { Sheet } from '../model/sheet.js';
import { readingOf } from './field-facts.js';

/** Where a sheet says its project is: what registers call a region, else a programme area or a county. */
const REGIONS = ['region', 'programmeArea', 'counties'];

/** The region as the sheet writes it, the first of several; null where it names none. */
export function regionOf(sheet: Sheet): string | null {
  for (const topic of REGIONS) {
    const reading = readingOf(sheet, topic);
    if (reading === null || reading.origin === 'missing') continue;
    const { value } = reading;
    if (value.kind === 'places' || value.kind === 'organisations') return value.names[0] ?? null;
    if (value.kind === 'text') return value.text;
  }
  return null;
}
