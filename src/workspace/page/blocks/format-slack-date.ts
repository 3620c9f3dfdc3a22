// Slack's date tokens → a date in words, in the reader's language and time zone.

/** Tokens by name: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const TOKENS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { dateStyle: 'long' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  date_pretty: { dateStyle: 'long' },
  date_short_pretty: { dateStyle: 'medium' },
  date_long_pretty: { dateStyle: 'full' },
  day_divider_pretty: { dateStyle: 'full' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

/** The format with its tokens filled in; the fallback where the time is none. */
export function formatSlackDate(
  date: { readonly timestamp: number; readonly format: string; readonly fallback?: string },
  reader: { readonly locale: string; readonly zone: string },
): string {
  const at = new Date(date.timestamp * 1000);
  if (Number.isNaN(at.getTime())) return date.fallback ?? date.format;
  return date.format.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const options = Object.hasOwn(TOKENS, name) ? TOKENS[name] : undefined;
    return options === undefined
      ? whole
      : new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: reader.zone }).format(at);
  });
}
