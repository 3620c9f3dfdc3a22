// The names of the files in a folder of documents that are for the bot and no documents.

/** The keeper's own words and labels; read with the documents, no document itself. */
export const CATALOGUE_FILE = 'katalog.json';
/** To whom documents are shown; likewise. */
export const ACCESS_FILE = 'behorighet.json';
/** Files of the folder that are no documents. */
export const KEEPERS_FILES: readonly string[] = [CATALOGUE_FILE, ACCESS_FILE];
