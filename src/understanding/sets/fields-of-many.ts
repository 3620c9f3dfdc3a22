// The fields that a question about many projects may speak of; any other is one project's: data only.

export const FIELDS_OF_MANY: ReadonlySet<string> = new Set([
  ...['grant', 'budget', 'amount', 'namedAmount', 'got', 'millions'],
  ...['start', 'end', 'period', 'when', 'status', 'duration', 'runs'],
  ...[
    'name',
    'owner',
    'counties',
    'municipalities',
    'region',
    'where',
    'belongs',
    'overview',
    'programmeArea',
  ],
]);
