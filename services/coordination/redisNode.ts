import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Cluster, Redis, RedisOptions } from 'ioredis';

/** Where one server of a cluster is. */
interface NodeAddress {
  host: string;
  port: number;
}

/**
 * A connection for listening to a cluster. News reaches every server of a cluster, so that one is enough; each new try
 * goes to the next one. Not the cluster's own subscriber: ioredis replaces that without a word when it is lost, and
 * nobody would learn that there is something to catch up with.
 * @param cluster knows which servers there are just now.
 * @param seeds where to begin while it knows none.
 */
export async function connectToOneNode(
  cluster: Cluster,
  seeds: readonly NodeAddress[],
  options: RedisOptions,
): Promise<Redis> {
  const { AbstractConnector, Redis } = await import('ioredis');
  let tries = 0;
  const next = (): NodeAddress => {
    const known = nodesOf(cluster);
    const nodes = known.length > 0 ? known : seeds;
    tries += 1;
    return nodes[tries % nodes.length] ?? { host: 'localhost', port: 6379 };
  };
  const { tls } = options;
  class OneNode extends AbstractConnector {
    constructor() {
      super(disconnectMilliseconds);
    }

    override async connect(): Promise<typeof this.stream> {
      const stream = tls === undefined ? connect(next()) : connectTls({ ...next(), ...tls });
      stream.once('error', (problem) => {
        this.firstError = problem;
      });
      this.stream = stream;
      return stream;
    }
  }
  const receiver = new Redis({ ...options, Connector: OneNode });
  // A server that has left the cluster may go on by itself, and hear nothing any more.
  cluster.on('-node', () => {
    if (receiver.status === 'ready') receiver.disconnect(true);
  });
  return receiver;
}

/** How long a connection that is given up may take to say goodbye. */
const disconnectMilliseconds = 2_000;

function nodesOf(cluster: Cluster): NodeAddress[] {
  return cluster
    .nodes('all')
    .flatMap(({ options: { host, port } }) =>
      host === undefined || port === undefined ? [] : [{ host, port }],
    );
}
