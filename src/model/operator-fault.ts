// A fault that only the person who runs the bot can mend.

/**
 * Its message is written for that person: what is wrong and what to do, in whole lines. It is shown
 * as it stands, without a stack, and the process ends with a code other than 0.
 */
export class OperatorFault extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'OperatorFault';
  }
}
