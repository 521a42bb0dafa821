const swearing =
  /^[\W\d]*(?:(?:\w*fuck\w*|\w*shit\w*|wtf|ffs|piss|crap|off|you|your|u|the|this|that|it|all|lot|to|go|get|just|oh|bloody|useless|hell|joke|what|a|absolute|total|load|of|bastards?|cunts?|wank\w*|bollocks|twats?|dicks?|arse\w*|idiots?|stupid|bot|computer|machine)[\W\d]*)+$/i;
const coarse = /fuck|shit|wtf|ffs|piss|bastard|cunt|wank|bollocks|twat|dick|arse/i;

/** Whether a message is anger and nothing else: it tells nothing that could be kept, and needs no thanks. */
export function isOnlySwearing(text: string): boolean {
  if (text.length > 80) return false;
  if (/^[\p{Extended_Pictographic}\u{FE0F}\s!?.]+$/u.test(text)) return /[😠😡🤬🖕]/u.test(text);
  return coarse.test(text) && swearing.test(text);
}
