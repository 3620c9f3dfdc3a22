// Ends a switch over a closed set: a case that was forgotten does not compile.

/** Refuses at compile time a value that some case should have taken; throws if one slips through. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
