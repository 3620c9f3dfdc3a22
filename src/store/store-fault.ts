// Why the store in PostgreSQL cannot be opened → a fault in words, that also says which it is.

import { OperatorFault } from '../model/operator-fault.js';
import type { StoreFaultCode } from '../model/store-fault-code.js';
import { storeFaultLines } from '../texts/store-fault-texts.js';

/** Its values name host, database and user, never the password. */
export class StoreFault extends OperatorFault {
  constructor(
    readonly code: StoreFaultCode,
    readonly values: Readonly<Record<string, string>>,
    cause?: unknown,
  ) {
    super(storeFaultLines(code, values), { cause });
    this.name = 'StoreFault';
  }
}
