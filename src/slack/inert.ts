// How a message is sent so that nothing in it comes alive.

/** Nothing in an answer unfolds into a preview, or is read as markup, a link or a name. */
export const INERT = {
  unfurl_links: false,
  unfurl_media: false,
  mrkdwn: false,
  parse: 'none',
  link_names: false,
} as const;
