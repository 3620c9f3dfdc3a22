// Why the store cannot be opened, or fails while it is used → a fault in words, that also says which it is.

import { OperatorFault } from '../model/operator-fault.js';
import type {
  StoreFaultCode,
  StoreFaultMoment,
  ToldStoreFault,
} from '../model/store-fault-code.js';
import { storeFaultLine, storeFaultLines } from '../texts/store-fault-texts.js';

/** Its values name host, database, user and folder, never a password. */
export class StoreFault extends OperatorFault implements ToldStoreFault {
  readonly moment: StoreFaultMoment;

  constructor(
    readonly code: StoreFaultCode,
    readonly values: Readonly<Record<string, string>>,
    { cause, moment }: { readonly cause?: unknown; readonly moment: StoreFaultMoment },
  ) {
    super(moment === 'opening' ? storeFaultLines(code, values) : storeFaultLine(code, values), {
      cause,
    });
    this.name = 'StoreFault';
    this.moment = moment;
  }
}
