/** How long each step may take, in milliseconds. */
export interface SmtpLimits {
  /** To be connected and greeted. */
  connect: number;
  /** Without a word from the server. */
  silence: number;
  /** To have its turn. With `whole` it is less than a letter's job may take, and than its hold lasts: nobody else begins it meanwhile. */
  turn: number;
  /** The whole mail, from its turn on: a server that trickles must not hold a job for ever. */
  whole: number;
}

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** The connection's options from its address. Off loopback nothing is sent without TLS, and its certificate must hold. */
export function connectionOf(address: string, { connect, silence }: SmtpLimits) {
  const url = new URL(address);
  const isHere = loopback.test(url.hostname);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const pass = decodeURIComponent(url.password);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !isHere,
    tls: { minVersion: 'TLSv1.2' as const, rejectUnauthorized: !isHere },
    ...(user === '' ? {} : { auth: { user, pass } }),
    connectionTimeout: connect,
    greetingTimeout: connect,
    dnsTimeout: connect,
    socketTimeout: silence,
  };
}
