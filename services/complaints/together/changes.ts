import type { ChangesFor } from '../change.ts';
import type { TogetherEvent } from './events.ts';
import { standingClaim } from './rules.ts';

/** What these events change of a complaint. A tie that has ended is no link any more: nobody is answered with it. */
export const togetherChanges: ChangesFor<TogetherEvent['type']> = {
  GroupTieClaimed: (_complaint, { to, words, occurredOn: on }) => ({
    membership: { to, claimed: { words, on }, consent: null, left: null },
  }),
  MemberClaimed: ({ claimedBy }, { member }) => ({ claimedBy: [...claimedBy, member] }),
  GroupJoined: (complaint, { to, consent: words, consentOn: on }) => ({
    membership: {
      to,
      claimed: standingClaim(complaint, to),
      consent: { words, on },
      left: null,
    },
  }),
  GroupLeft: ({ membership, links }, { words, occurredOn: on }) =>
    membership === null
      ? {}
      : {
          membership: { ...membership, left: { words, on } },
          links: links.filter(({ to, why }) => why !== 'partOf' || to !== membership.to),
        },
  MemberLeft: ({ links, claimedBy }, { member }) => ({
    claimedBy: claimedBy.filter((each) => each !== member),
    links: links.filter(({ to, why }) => why !== 'hasPart' || to !== member),
  }),
  PointsMoved: ({ points }, { points: moved, to }) => ({
    points: points.map((each) => (moved.includes(each.point) ? { ...each, movedTo: to } : each)),
  }),
};
