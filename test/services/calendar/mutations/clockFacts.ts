import { calendarFacts, type Fact } from './calendarFacts.ts';
import { complaintFacts } from './complaintFacts.ts';
import { lawFacts } from './lawFacts.ts';
import { newDateFacts } from './newDateFacts.ts';

/** Everything that must be so of dates: fast, and worked out by hand. */
export const clockFacts: Fact[] = [...calendarFacts, ...complaintFacts, ...newDateFacts, ...lawFacts];
