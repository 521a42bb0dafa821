import { z } from 'zod';
import { number, on, words } from '../commandFields.ts';
import { failures, letters, letterWays } from './events.ts';

/** What can be recorded of letters. */
export const writingCommands = [
  z.strictObject({
    type: z.literal('writeLetter'),
    id: z.uuid(),
    letter: z.enum(letters),
    about: number,
    way: z.enum(letterWays).nullable(),
    readingAge: z.number().min(0).max(99),
    words,
  }),
  z.strictObject({
    type: z.literal('letter'),
    became: z.enum(['sent', 'posted', 'failed']),
    letter: z.enum(letters),
    how: z.enum(letterWays),
    /** Which one, by its number on the case. Left out: the last of its kind that still has to go out, if there is one. */
    number: number.optional(),
    because: z.enum(failures).optional(),
    on,
  }),
  z.strictObject({
    type: z.literal('sendAgain'),
    number,
    /** By hand and in the chat it is recorded, not sent again. */
    how: z.enum(['post', 'email']).optional(),
  }),
] as const;

/** The names of these commands. */
export type WritingCommand = z.infer<(typeof writingCommands)[number]>['type'];
