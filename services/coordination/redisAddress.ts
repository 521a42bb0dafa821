import { z } from 'zod';

/** Where Redis is: one server, or those who know where it is just now. */
export type RedisAddress =
  | { kind: 'server'; url: string }
  | (Several & { kind: 'sentinel'; name: string; database: number })
  | ClusterAddress;

/** Some servers of a cluster; they know the others. */
export type ClusterAddress = Several & { kind: 'cluster' };

interface Several {
  hosts: { host: string; port: number }[];
  tls: boolean;
  username: string | null;
  password: string | null;
}

/** What such an address may look like, in words. */
export const redisAddressAllowed =
  'redis:// or rediss:// (TLS) for one server, redis-sentinel://host:port,host:port/name or redis-cluster://host:port,host:port for several (rediss-… with TLS)';

const severalHosts =
  /^redis(?<tls>s?)-(?<kind>sentinel|cluster):\/\/(?:(?<username>[^:@/]*)(?::(?<password>.*))?@)?(?<hosts>[^@/]+)(?:\/(?<name>[\w.-]+)?(?:\/(?<database>\d{1,4}))?)?$/;

const hostSchema = z
  .string()
  .regex(/^([\w.-]+|\[[\da-fA-F:]+\])(:\d{1,5})?$/)
  .transform((text) => {
    const [, host = '', port] = /^(.+?|\[.+\])(?::(\d+))?$/.exec(text) ?? [];
    return { host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? null : Number(port) };
  })
  .refine(({ port }) => port === null || (port > 0 && port < 65_536));

/** Reads an address of Redis. Several hosts in one address are no URL as browsers know it. */
export const redisAddressSchema = z.string().transform((text, context): RedisAddress => {
  if (/^rediss?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
    return { kind: 'server', url: text };
  const address = severalOf(text);
  if (address !== null) return address;
  context.addIssue({ code: 'custom', message: redisAddressAllowed });
  return z.NEVER;
});

function severalOf(text: string): RedisAddress | null {
  const parts = severalHosts.exec(text)?.groups;
  const hosts = z.array(hostSchema).safeParse(parts?.hosts?.split(','));
  if (parts === undefined || !hosts.success) return null;
  const isSentinel = parts.kind === 'sentinel';
  // A cluster has no name, and Sentinel tells nothing without one.
  if (isSentinel !== (parts.name !== undefined)) return null;
  const several = {
    hosts: hosts.data.map(({ host, port }) => ({ host, port: port ?? (isSentinel ? 26_379 : 6_379) })),
    tls: parts.tls === 's',
    username: decoded(parts.username),
    password: decoded(parts.password),
  };
  if (!isSentinel) return { kind: 'cluster', ...several };
  return { kind: 'sentinel', ...several, name: parts.name ?? '', database: Number(parts.database ?? 0) };
}

/** Also a percent sign that was never encoded is taken as it stands. */
function decoded(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const plainHosts =
  /^(?:[\w.-]+|\[[\da-fA-F:]+\]):\d{1,5}(?:,(?:[\w.-]+|\[[\da-fA-F:]+\]):\d{1,5})*(?:\/[\w.-]*)?(?:\/\d{1,4})?$/;

/**
 * The address for a message: its scheme, and its hosts where nothing else can be meant by them. Secrets also stand
 * behind the `@` (`?password=`, `,password=`), or without one; and half a password with an `@` in it looks like a host,
 * so that only hosts with a port are shown. Null when it has no scheme: it might be a password by itself.
 */
export function withoutPassword(text: string): string | null {
  const [, scheme, rest = ''] = /^([a-z-]+:\/\/)(.*)$/s.exec(text) ?? [];
  if (scheme === undefined) return null;
  const at = rest.lastIndexOf('@');
  const hosts = rest.slice(at + 1);
  if (!plainHosts.test(hosts)) return `${scheme}***`;
  return at < 0 ? text : `${scheme}***@${hosts}`;
}
