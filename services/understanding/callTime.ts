import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../clock.ts';

/** When somebody would like to be rung, as they said it. */
export interface CallWished {
  on: LocalDate;
  /** London wall-clock time, `HH:MM`. Null: a day and no time. */
  at: string | null;
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const wishesCall =
  /\b(?:ring|call|phone|telephone|contact|speak to|talk to) (?:me|us)\b|\b(?:call|ring|phone)[- ]?back\b|\bcallback\b|\b(?:a|phone) call\b/i;
const dayNamed =
  /\b(today|tonight|this (?:morning|afternoon|evening)|tomorrow|(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b/i;
const clockTime =
  /\b(?:at|about|around|after|from|before|by|for|between)?\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|o['’]?clock)\b|\b(?:at|about|around|after|from|before|between|by) (\d{1,2})(?:[:.](\d{2}))?(?![\d/]|\s*(?:days|weeks|mill|high|times))|\b(\d{1,2})[:.](\d{2})\b|\b(noon|midday|lunchtime)\b/i;

/** An office day begins at eight: "at 2" is the afternoon. */
const firstHour = 8;

function timeIn(text: string): string | null {
  const found = clockTime.exec(text);
  if (found === null) return null;
  if (found[8] !== undefined) return '12:00';
  const hour = Number(found[1] ?? found[4] ?? found[6]);
  const minute = Number(found[2] ?? found[5] ?? found[7] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(inDay(hour, found[3])).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function inDay(hour: number, half: string | undefined): number {
  const said = half?.toLowerCase();
  if (said === 'am') return hour % 12;
  if (said === 'pm') return (hour % 12) + 12;
  return hour >= 1 && hour < firstHour ? hour + 12 : hour;
}

function plusDays(day: LocalDate, count: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** A weekday is the next one, today's among them while its time is still to come. */
function dayIn(text: string, now: string, at: string | null): LocalDate | null {
  const today = now.slice(0, 10);
  const [, said, weekday] = dayNamed.exec(text) ?? [];
  const isLater = at !== null && at > now.slice(11, 16);
  if (said === undefined) return at === null ? null : plusDays(today, isLater ? 0 : 1);
  if (/^tomorrow/i.test(said)) return plusDays(today, 1);
  if (weekday === undefined) return today;
  const wanted = 1 + days.findIndex((day) => day.startsWith(weekday.slice(0, 3).toLowerCase()));
  const ahead = (wanted - Temporal.PlainDate.from(today).dayOfWeek + 7) % 7;
  return plusDays(today, ahead === 0 && !isLater ? 7 : ahead);
}

/**
 * The day and time at which somebody asks to be rung: "Ring me Thursday at 2pm". For staff to confirm; nothing is promised by it. Null:
 * no call is wished for, or no day and no time is named.
 * @param now London wall-clock time, `YYYY-MM-DDTHH:MM`
 */
export function callWished(text: string, now: string, isAsked = false): CallWished | null {
  if (!isAsked && !wishesCall.test(text)) return null;
  const at = timeIn(text.replace(/(?:\+44|0044|\b0)[\d ()\-.]{8,18}\d/g, ' '));
  const on = dayIn(text, now, at);
  return on === null ? null : { on, at };
}
