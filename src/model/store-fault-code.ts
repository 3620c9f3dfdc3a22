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
  'store-refuses',
  'store-file-full',
  'store-file-read-only',
  'store-file-damaged',
  'store-file-busy',
  'store-file-disk',
] as const;
export type StoreFaultCode = (typeof STORE_FAULTS)[number];
