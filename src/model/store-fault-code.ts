// Why the store cannot be opened, or fails while it is used; the words about it are the texts'.

export const STORE_FAULTS = [
  'store-address-wrong',
  'store-not-listening',
  'store-no-such-host',
  'store-password-refused',
  'store-user-refused',
  'store-no-database',
  'store-no-rights',
  'store-standby',
  'store-no-connections',
  'store-starting',
  'store-no-tls',
  'store-certificate',
  'store-silent',
  'store-server-full',
  'store-server-damaged',
  'store-too-slow',
  'store-too-old',
  'store-no-schema',
  'store-refuses',
  'store-file-full',
  'store-file-read-only',
  'store-file-damaged',
  'store-file-busy',
  'store-file-disk',
  'store-file-no-place',
] as const;
export type StoreFaultCode = (typeof STORE_FAULTS)[number];

/** At a start, which then has to be made again, or later. */
export type StoreFaultMoment = 'opening' | 'serving';

/** A fault as whoever words it needs it; its values name host, database, user and folder, never a password. */
export interface ToldStoreFault {
  readonly code: StoreFaultCode;
  readonly values: Readonly<Record<string, string>>;
  readonly moment: StoreFaultMoment;
}
