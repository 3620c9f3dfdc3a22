// Why the store in PostgreSQL cannot be opened; the words about it are the texts'.

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
  'store-refuses',
] as const;
export type StoreFaultCode = (typeof STORE_FAULTS)[number];
