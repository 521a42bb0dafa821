import type { Precision } from '../understanding.ts';
import type { Day } from './calendarDays.ts';

/** The words right before a date that say how it is meant: "since about", "for nearly". */
export interface Lead {
  /** "since", "for", "on"; empty when none stands there. */
  preposition: string;
  /** "about", "nearly", "the best part of": the date is no more than near. */
  approx: boolean;
  /** "After": a point lies behind it, a length has run out ("it fell down after two days"). */
  after: boolean;
  /** Where the lead begins in the text. */
  from: number;
}

/** What surrounds the words that may name a date. */
export interface Place {
  said: Day;
  /** Whether the question since when stands open, so that a bare date is the answer. */
  asked: boolean;
  lead: Lead;
  /** At most 60 characters before the lead, ending in a space. */
  before: string;
  /** At most 60 characters behind, beginning with a space. */
  after: string;
}

/** A day that words name. */
export interface Named {
  day: Day;
  precision: Precision;
  /** Whether the words can only mean the past: "last Monday", "three weeks ago". */
  past?: boolean;
}

/** Words that look like a date and whether they are one. */
export interface Expression {
  /** Matches from after a space to before a space; global. */
  pattern: RegExp;
  /** A length of time reaches up to now ("for three weeks"); a point is a day or a longer stretch of the calendar. */
  form: 'length' | 'point';
  /** The day, or null when these words are no date of the past: they are then used up. */
  read(found: RegExpExecArray, place: Place): Named | null;
}

/** A stretch of the text that was read as a date, or used up as none. */
export interface Mention extends Named {
  from: number;
  to: number;
  form: 'length' | 'point';
  preposition: string;
}

/** What was found: the dates, and every stretch that is settled, dates or not. */
export interface Found {
  mentions: Mention[];
  settled: { from: number; to: number }[];
}
