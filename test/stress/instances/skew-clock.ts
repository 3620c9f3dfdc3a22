// SKEW_MS → a process whose clock is wrong by so much, as that of a machine may be.

import process from 'node:process';

const skew = Number(process.env['SKEW_MS'] ?? 0);
const RightDate = globalThis.Date;

globalThis.Date = new Proxy(RightDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(
      target,
      args.length === 0 ? [RightDate.now() + skew] : args,
      newTarget,
    ) as object,
  get: (target, name, receiver) =>
    name === 'now'
      ? () => RightDate.now() + skew
      : (Reflect.get(target, name, receiver) as unknown),
});
