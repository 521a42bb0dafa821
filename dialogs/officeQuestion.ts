import type { Talk } from './talk.ts';

const asks =
  /\?\s*$|^\W*(?:(?:hi|hello|hey|so|and|ok|please|sorry|excuse me)\W+)*(?:what|when|where|who|which|how|can|could|may|am|is|are|do|does|will)\b/i;

/** About something that is to be put right, or about a complaint: that is ours. */
const ours =
  /\b(?:complain\w*|case|reference|repair\w*|mend\w*|fix\w*|broken|leak\w*|report\w*|happening|news|update|waiting|progress)\b/i;

/** A longer message tells a story. */
const longest = 120;

/** "What day is my bin collection?", "can I have a lodger?": asked of the landlord in general, and nothing is wrong. */
export function asksTheOffice({ reading, text }: Pick<Talk, 'reading' | 'text'>): boolean {
  if (!reading.labels.includes('information') || reading.reference !== null || text.length > longest)
    return false;
  return reading.action === 'pass' && asks.test(text) && !ours.test(text);
}
