import type { ContactRoute } from '../services/complaints/complaint.ts';

/** Words for each route, over the plain text of a message. The first that fits a stretch wins. */
const named: [RegExp, ContactRoute[]][] = [
  [/ (?:text|texts|texted|texting|txt|sms|whatsapp|text messages?|messages?|messaging) /, ['text']],
  [/ (?:emails?|emailing|emailed|e mails?|e mailing) /, ['email']],
  [/ (?:post|by post|letters?|write|writing|anything through the (?:door|letter ?box)) /, ['post']],
  [
    / (?:ring|rings|ringing|call|calls|calling|phone|phoning|phone calls?|telephone|landline|voice ?mails?|answerphone) /,
    ['phone'],
  ],
  [
    / (?:come|coming|call) (?:round|to (?:the|my) (?:house|flat|home|door|place)|over|in person) | (?:knock|knocking|visit|visits|visiting|turn up|turning up) /,
    ['visit'],
  ],
  [/ (?:notifications?|notify|notices|pop ups?|push messages?) /, ['notification']],
];

/** The device itself: whatever arrives on it. */
const device = / (?:my|the|this) (?:own )?(?:phone|mobile|fone|number) | (?:mobile|fone) /;

/** Any way at all. */
const anyWay =
  / (?:contact(?:ing)?|reach(?:ing)?|get(?:ting)? (?:in touch|hold)) | send(?:ing)? (?:me |us )?(?:anything|stuff|things|any ?thing) /;
const everyWay: ContactRoute[] = ['phone', 'text', 'email', 'post', 'visit', 'notification'];

/**
 * The routes that a stretch of plain text names. `all`: as a refusal means them, where "contact me" is every way and "my phone"
 * whatever arrives on it. `mine`: as a permission means them: no more than is said.
 */
export function routesNamed(stretch: string, meant: 'all' | 'mine'): ContactRoute[] {
  const single = ` ${stretch.trim()} `;
  const found = new Set(named.flatMap(([words, routes]) => (words.test(single) ? routes : [])));
  if (device.test(single)) for (const route of deviceRoutes(single, meant)) found.add(route);
  if (meant === 'all' && anyWay.test(single)) return everyWay;
  return [...found];
}

function deviceRoutes(single: string, meant: 'all' | 'mine'): ContactRoute[] {
  if (meant === 'all') return ['phone', 'text', 'notification'];
  // "Ring my mobile" names one way of using it.
  return / (?:ring|call|text) /.test(single) ? [] : ['phone', 'text'];
}

/** Whether a stretch names any way of reaching somebody. */
export function namesRoutes(stretch: string): boolean {
  return routesNamed(stretch, 'mine').length > 0;
}
