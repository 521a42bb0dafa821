import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { epochMilliseconds, type Instant } from '../clock.ts';

/** Which address of which case a link confirms. Nothing in it is personal: ids and a time. */
export interface Confirms {
  landlord: string;
  complaintId: string;
  contact: number;
  /** The words that hold the address: when it changes, the link is for another one. */
  of: string;
}

/** Thirty days: people find a mail late, and the address may be somebody else's by then. */
const validSeconds = 30 * 24 * 3_600;

const bodySchema = z.tuple([z.string(), z.uuid(), z.number().int().min(0), z.string(), z.number().int()]);

function signature(key: string, body: string): Buffer {
  return createHmac('sha256', key).update(body).digest();
}

function seconds(at: Instant): number {
  return Math.floor(epochMilliseconds(at) / 1_000);
}

/** A token for a link, good for thirty days. @param key `seal.signingKey('confirm address')`: good for nothing else */
export function confirmToken(key: string, confirms: Confirms, now: Instant): string {
  const { landlord, complaintId, contact, of } = confirms;
  const parts = [landlord, complaintId, contact, of, seconds(now) + validSeconds];
  const body = Buffer.from(JSON.stringify(parts)).toString('base64url');
  return `${body}.${signature(key, body).toString('base64url')}`;
}

/** What a token confirms. Null: it is none of ours, was changed, or its time is over. */
export function readConfirmToken(key: string, token: string, now: Instant): Confirms | null {
  const [body = '', signed = ''] = token.split('.');
  const given = Buffer.from(signed, 'base64url');
  const right = signature(key, body);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const parsed = bodySchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!parsed.success) return null;
  const [landlord, complaintId, contact, of, until] = parsed.data;
  return seconds(now) < until ? { landlord, complaintId, contact, of } : null;
}
