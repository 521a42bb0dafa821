import { otherReference } from './contactDetails.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';

const earlier = new RegExp(
  [
    `\\b(?:my|our|the|a) (?:first |old |earlier |previous |last )?complaint (?:from|in|of|that i made|i made|back in) (?:in |last |back in )?(?:${months}|spring|summer|autumn|winter|year|month|january)`,
    '\\b(?:already|previously|first) (?:complained|made a complaint|put in a complaint)',
    `\\bcomplained (?:already|before|last year|last month|(?:back )?in (?:${months}))`,
    '\\b(?:old|earlier|previous) complaint\\b',
  ].join('|'),
  'i',
);

/**
 * Whether a wish for a review means a complaint from before this chat: by letter, by phone, under another number. The
 * complaint that this chat holds must not be taken for it: "Stage 1 is not finished yet" would be wrong.
 */
export function speaksOfEarlier(text: string): boolean {
  return otherReference(text) || earlier.test(text);
}
