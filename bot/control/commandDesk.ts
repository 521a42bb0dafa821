import type { Socket } from 'node:net';
import { z } from 'zod';
import { HeardError } from '../../services/errors.ts';
import {
  type ControlRequest,
  type ControlResponse,
  line,
  parseLine,
  readLine,
  requestLimit,
  requestSchema,
} from './protocol.ts';

/** Runs a command that came through the socket. */
export type CommandHandler = (request: ControlRequest) => Promise<ControlResponse>;

/** The server's side of the control socket: one request, one answer, then the connection ends. */
export interface CommandDesk {
  onCommand: (handler: CommandHandler) => void;
  servesAt: (address: string) => void;
  serve: (socket: Socket) => void;
  /** Turns away new commands and resolves when those under way are answered. May be called twice. */
  stop: () => Promise<void>;
}

/** Either "who are you" (from a second server) or a command. */
const questionSchema = z.union([z.strictObject({ who: z.literal(true) }), requestSchema]);

/** How long a caller may take to write its request: a silent one must not hold up the end of the server. */
const patience = 10_000;

/** A desk that keeps commands waiting until it is told who runs them: the folder is claimed before the store is open. */
export function createCommandDesk(): CommandDesk {
  const state = { address: null as string | null, stopping: false };
  const underWay = new Set<Promise<void>>();
  const unread = new Set<Socket>();
  let onCommand: (handler: CommandHandler | null) => void = () => {};
  const handler = new Promise<CommandHandler | null>((resolve) => {
    onCommand = resolve;
  });

  const answer = async (text: string): Promise<unknown> => {
    const question = parseLine(text, questionSchema);
    if ('who' in question) return { pid: process.pid, address: state.address };
    const run = await handler;
    if (run === null || state.stopping) return failure('Heard is stopping and takes no more commands.');
    return run(question);
  };

  const converse = async (socket: Socket): Promise<void> => {
    socket.setTimeout(patience, () => socket.destroy());
    unread.add(socket);
    const text = await readLine(socket, requestLimit).finally(() => unread.delete(socket));
    socket.setTimeout(0);
    if (text !== null) await send(socket, await answer(text));
  };

  const serve = (socket: Socket): void => {
    socket.on('error', () => socket.destroy());
    const done = converse(socket)
      .catch((thrown: unknown) => send(socket, failure(wordsOf(thrown))))
      .finally(() => {
        socket.destroy();
        underWay.delete(done);
      });
    underWay.add(done);
  };

  const stop = async (): Promise<void> => {
    state.stopping = true;
    onCommand(null);
    for (const socket of unread) socket.destroy();
    await Promise.all(underWay);
  };

  return { onCommand, servesAt: (address) => void (state.address = address), serve, stop };
}

/** Only our own errors are told in their words; others may quote what a resident wrote. */
function wordsOf(thrown: unknown): string {
  return thrown instanceof HeardError
    ? thrown.message
    : 'The command failed inside the server; its log says more.';
}

function failure(stderr: string): ControlResponse {
  return { exitCode: 1, stdout: '', stderr: `${stderr}\n` };
}

/** Resolves when the answer is out, or when nobody is there to read it. */
function send(socket: Socket, value: unknown): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
    socket.end(line(value), () => resolve());
  });
}
