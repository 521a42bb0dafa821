import { HeardError } from '../../services/errors.ts';
import {
  type ControlRequest,
  type ControlResponse,
  line,
  parseLine,
  readLine,
  responseLimit,
  responseSchema,
} from './protocol.ts';
import { connectTo, controlFolder, newestSocket, socketName } from './sockets.ts';

/**
 * Asks the server that has this data folder to run a command. Null when nobody has it: the caller may then claim the folder
 * itself. Throws STORE_UNAVAILABLE when the server goes away in the middle.
 */
export async function askRunningServer(
  dataDir: string,
  request: ControlRequest,
): Promise<ControlResponse | null> {
  const folder = controlFolder(dataDir);
  const newest = await newestSocket(folder);
  const socket = newest === 0 ? null : await connectTo(folder, socketName(newest));
  if (socket === null) return null;
  try {
    socket.write(line(request));
    const text = await readLine(socket, responseLimit);
    if (text === null) {
      throw new HeardError(
        'STORE_UNAVAILABLE',
        'The running server went away before it answered: look whether the command was done.',
      );
    }
    return parseLine(text, responseSchema);
  } finally {
    socket.destroy();
  }
}
