/** How a command is signed, wherever something is recorded in the name of staff. */
export const signature = '--as <staff id>';

/** How a command says who reads, where only some people may see something. */
export const readerSignature = '--by <staff id>';

/** The arguments without their signature, and whose it is; null when nobody signed. */
export interface Signed {
  staffId: string | null;
  rest: string[];
}

/**
 * Takes the staff id out of the arguments, wherever it stands. `--by` is understood like `--as`: one command asks for the one, and
 * people type the other.
 */
export function signed(args: string[]): Signed {
  const at = args.findIndex((arg) => /^--(as|by)(=|$)/.test(arg));
  if (at < 0) return { staffId: null, rest: args };
  const [, inOne] = (args[at] ?? '').split(/=(.*)/s);
  const next = args[at + 1];
  // An option that follows is no staff id: `--as --on 2026-12-01`.
  const follows = inOne === undefined && next !== undefined && !next.startsWith('--');
  const staffId = (inOne ?? (follows ? next : '')).trim();
  return {
    staffId: staffId === '' ? null : staffId,
    rest: [...args.slice(0, at), ...args.slice(at + (follows ? 2 : 1))],
  };
}
