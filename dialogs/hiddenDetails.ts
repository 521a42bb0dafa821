import type { Complaint, ContactRoute, Part } from '../services/complaints/complaint.ts';
import { safeRoutes } from '../services/complaints/routes/safeRoutes.ts';
import { notShown } from '../services/wording/en/safeContact.ts';

const phoneNumbers = /(?:\+44|0044|\b0)[\d ()\-.]{8,18}\d/g;
const emailAddresses = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/**
 * An answer as it may stand on a screen that somebody else may look at: numbers and addresses of routes that are not safe are
 * not shown in full, whichever part holds them, nor the home of somebody who may have fled to it. What the resident says is
 * safe is shown, so that they can check it.
 */
export function withoutUnsafeDetails(answer: string, part: Part, complaint: Complaint): string {
  if (part === 'home' && isHomeHidden(complaint)) return notShown.home;
  const shown = withoutContacts(answer, safeRoutes(complaint));
  return part === 'reach' && shown !== answer ? `${shown} (${notShown.notUsed})` : shown;
}

function withoutContacts(answer: string, safe: readonly ContactRoute[]): string {
  const mayRing = safe.includes('phone') || safe.includes('text');
  const spoken = mayRing ? answer : answer.replace(phoneNumbers, notShown.phone);
  return safe.includes('email') ? spoken : spoken.replace(emailAddresses, notShown.email);
}

function isHomeHidden(complaint: Complaint): boolean {
  const safe = safeRoutes(complaint);
  return complaint.guarded && !safe.includes('post') && !safe.includes('visit') && hasWords(complaint);
}

function hasWords({ details }: Complaint): boolean {
  return details.home?.words !== null && details.home?.none === undefined;
}
