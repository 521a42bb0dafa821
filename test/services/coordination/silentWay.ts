import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to Redis whose host can die without a word. */
export interface SilentWay {
  url: string;
  /** Connections that only listen stay open and carry nothing any more; the others break. New ones work. */
  die(): void;
  close(): void;
}

/** Leads to the Redis on this port of the same machine. */
export async function silentWay(port: number): Promise<SilentWay> {
  const pairs = new Set<{ near: Socket; far: Socket; listens: boolean }>();
  const way = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const pair = { near, far, listens: false };
    pairs.add(pair);
    near.on('data', (sent) => {
      if (/subscribe/i.test(String(sent))) pair.listens = true;
    });
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => {});
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  return {
    url: `redis://127.0.0.1:${(way.address() as AddressInfo).port}`,
    die: () => {
      for (const { near, far, listens } of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        if (!listens) near.destroy();
      }
    },
    close: () => {
      way.close();
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.destroy();
    },
  };
}
