import { z } from 'zod';
import { staffIdSchema } from '../landlords/staffRoles.ts';

/** A day as people write it in a file: 2026-12-18. */
export const day = z.iso.date();

/** The day on which it happened, where that is not today: a letter received last Tuesday, logged today. */
export const on = day.optional();

/** People's words: plain in a command that comes in, the id of the sealed words once the service has sealed them. */
export const words = z.string().trim().min(1).max(50_000);

/** A member of staff, of the committee or of the panel, by id: letters, digits, `.`, `_`, `-` and `@`; never a name in words. */
export const person = staffIdSchema;

/** A thing of a complaint that is counted from 1: a point, an adjustment, a callback, an order. */
export const number = z.number().int().positive();
