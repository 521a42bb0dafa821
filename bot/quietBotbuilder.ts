/* oxlint-disable no-console -- nothing is printed here: it is kept from being printed */
import { AsyncLocalStorage } from 'node:async_hooks';

const quietly = new AsyncLocalStorage<true>();

let print = console.error;

/** Says what others print, and nothing of what is printed inside `withoutPrinting`. */
function printUnlessQuiet(...said: unknown[]): void {
  if (quietly.getStore() === undefined) print.apply(console, said);
}

/**
 * Runs work whose `console.error` is dropped, while everybody else's goes on. botbuilder prints each token that it
 * refuses, with a whole public key: anybody who can reach the server could fill its log. It knows no other way to be told.
 */
export async function withoutPrinting<T>(work: () => Promise<T>): Promise<T> {
  if (console.error !== printUnlessQuiet) {
    print = console.error;
    console.error = printUnlessQuiet;
  }
  return quietly.run(true, work);
}
