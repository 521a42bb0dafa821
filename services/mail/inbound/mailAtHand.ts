import { type Clock, type Instant, londonTime } from '../../clock.ts';
import { screenSafety } from '../../understanding/safety.ts';
import type { Reading, SafetyKind, Understander } from '../../understanding/understanding.ts';
import { unread } from '../../understanding/unread.ts';
import { noWords } from '../../wording/en/mail.ts';
import { isAutomatic } from './automatic.ts';
import { bounceIn } from './bounces.ts';
import { mailDates } from './mailDates.ts';
import { mailIds } from './mailIds.ts';
import { ownWords } from './ownWords.ts';
import { type ParsedMail, parseMail } from './parseMail.ts';

/** What reading a mail works with. */
export interface ReadingDeps {
  understander: Understander;
  clock: Clock;
  /** `seal.blindIndex` */
  blind: (kind: string, value: string) => string;
}

/** A mail with everything that was found out before the store is asked. */
export interface MailAtHand {
  parsed: ParsedMail;
  raw: Uint8Array;
  /** What they wrote themselves. */
  own: string;
  reading: Reading;
  dangers: SafetyKind[];
  arrivedAt: Instant;
  sentAt: Instant;
  ids: ReturnType<typeof mailIds>;
}

/** What is read for its meaning: a person reads the rest. */
const longestRead = 8_000;
const longestReading = 5_000;

/** Reads a mail and what it means, before the store is asked. */
export async function atHand(deps: ReadingDeps, raw: Uint8Array): Promise<MailAtHand> {
  const parsed = await parseMail(raw);
  const own = ownWords(parsed.text);
  const dates = mailDates(parsed, deps.clock.now());
  const isReturned = bounceIn(parsed) !== null;
  const isHeard = !isReturned && !isAutomatic(parsed);
  return {
    parsed,
    raw,
    own,
    reading: isHeard ? await readIn(deps, own, dates.sentAt) : unread(),
    // What came back is our own words; in everything else somebody may be in danger.
    dangers: isReturned ? [] : dangersIn(own),
    ids: mailIds(deps.blind, parsed, raw),
    ...dates,
  };
}

/** A mail that cannot be read, or not in time, is kept all the same: a person reads it. */
async function readIn({ understander }: ReadingDeps, text: string, sentAt: Instant): Promise<Reading> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<Reading>((resolve) => {
    limit = setTimeout(() => resolve(unread()), longestReading);
  });
  try {
    const context = { saidOn: londonTime(sentAt), asked: null };
    return await Promise.race([understander.read(text.slice(0, longestRead), context), late]);
  } catch {
    return unread();
  } finally {
    clearTimeout(limit);
  }
}

function dangersIn(text: string): SafetyKind[] {
  return screenSafety(text.slice(0, longestRead))
    .filter(({ alert }) => alert)
    .map(({ kind }) => kind);
}

/** What they wrote; where nothing of it is their own, all of it. */
export function saidIn({ own, parsed }: MailAtHand): string {
  return own || parsed.text.trim() || parsed.subject.trim() || noWords;
}
