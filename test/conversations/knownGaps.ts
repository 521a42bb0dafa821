/**
 * Conversations that Heard does not yet hold as their tables ask, each with what is missing. A table stays as demanding as
 * it was written: while it stands here it must fail, and the test says so as soon as it passes.
 */
export const knownGaps: Record<string, string> = {
  'thirteen, and stuck on the fourth floor with mum':
    'an introduction ("is it ok if i write instead of my mum") is taken for possible dissatisfaction and asked about',
};
