import { londonDate } from '../../clock.ts';
import type { ChangesFor } from '../change.ts';
import type { CorrectingEvent } from './events.ts';

/** What these events change of a complaint. */
export const correctingChanges: ChangesFor<CorrectingEvent['type']> = {
  ReceivedCorrected: ({ anchors }, { receivedAt }) => {
    const received = londonDate(receivedAt);
    return { receivedAt, receivedOn: received, anchors: { ...anchors, received } };
  },
};
