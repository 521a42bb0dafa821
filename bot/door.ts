import { safetyAnswers } from '../dialogs/danger.ts';
import { toActivity } from '../dialogs/talk.ts';
import type { LoggedActivity } from '../services/conversations/loggedActivity.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import { screenSafety } from '../services/understanding/safety.ts';

/** What the door knows of a message before any store or model is asked. */
export interface DoorAnswer {
  danger: boolean;
  /** The safety messages, for when the store cannot take the message. */
  answers(landlord: Landlord, production: boolean): LoggedActivity[];
}

/**
 * Screens a message at the door (design 3.10): rules only, nothing else running is needed.
 * @param activity with its id: the answers' ids come from it, so that a message's answers are never another's.
 */
export function answerAtTheDoor(activity: LoggedActivity): DoorAnswer {
  const findings = typeof activity.text === 'string' ? screenSafety(activity.text) : [];
  return {
    danger: findings.some((finding) => finding.alert),
    answers: (landlord, production) =>
      safetyAnswers(landlord, findings, { production }).map((spoken, index) => ({
        ...(toActivity(spoken) as LoggedActivity),
        id: `door-${String(activity.id ?? '')}-${index}`,
        timestamp: activity.timestamp,
        replyToId: activity.id,
        from: { id: 'heard', name: landlord.shortName, role: 'bot' },
      })),
  };
}
