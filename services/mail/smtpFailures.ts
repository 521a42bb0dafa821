import type { MailSent } from './mail.ts';

type Failed = Extract<MailSent, { became: 'failed' }>;

function fieldOf(thrown: unknown, name: string): unknown {
  return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
}

/**
 * What a failure means. Only what the server says of the recipient or of the mail itself is for good: a wrong password, a sender that
 * it does not know, or a greeting that turns us away is put right by the operator, and the letter must not be lost for it.
 * @param handedOver whether all of the mail was on the line when it broke
 */
export function failureOf(thrown: unknown, handedOver: boolean): Failed {
  const code = fieldOf(thrown, 'responseCode');
  const status = typeof code === 'number' && code >= 400 && code < 600 ? code : null;
  const said = fieldOf(thrown, 'command');
  const isOfMail = said === 'RCPT TO' || said === 'DATA';
  return {
    became: 'failed',
    because: status !== null && status >= 500 && isOfMail ? 'refused' : 'try_again',
    status,
    maybeTaken: handedOver && status === null,
  };
}

const whatToDo: Record<string, string> = {
  EAUTH: 'the server does not take this user and password',
  EDNS: 'its name cannot be found',
  ECONNECTION: 'nothing answers there, or it hung up',
  ESOCKET: 'the connection broke, or its certificate cannot be trusted',
  ETIMEDOUT: 'it does not answer in time',
  ETLS: 'it offers no TLS, and without TLS nothing is sent beyond this machine',
  EPROTOCOL: 'what answers there is no SMTP server, or it turns us away',
};

/** Why the server cannot be used, for the operator: what its own words hold (addresses, names) is left out. */
export function reasonOf(thrown: unknown): string {
  const code = fieldOf(thrown, 'code');
  const status = fieldOf(thrown, 'responseCode');
  const words = (typeof code === 'string' ? whatToDo[code] : undefined) ?? 'it cannot be used';
  return typeof status === 'number' ? `${words} (it said ${status})` : words;
}
