import type { SafetyKind } from '../../understanding/understanding.ts';

/** The numbers that safety advice names. Null: not known or not verified; 999, 111 and 105 stand in (domain 4.2). */
export interface SafetyNumbers {
  gas: string | null;
  mentalHealth: string;
  samaritans: string | null;
  domesticAbuse: string | null;
  children: string | null;
  homeless: string | null;
  /** The landlord's own emergency line, or null when it has told us none. */
  landlordEmergency: string | null;
  /** The landlord's office. */
  office: string;
}

/** How to reach the landlord about an urgent repair; never says that help is on its way. */
function landlordLine(numbers: SafetyNumbers): string {
  return numbers.landlordEmergency === null
    ? `Ring the office now on ${numbers.office} and say that it is urgent. I do not have an out-of-hours number.`
    : `Ring the emergency repairs line now on ${numbers.landlordEmergency}.`;
}

function orElse(prefix: string, number: string | null, otherwise: string): string {
  return number === null ? otherwise : `${prefix} ${number}.`;
}

const advice: Record<SafetyKind, (numbers: SafetyNumbers) => string> = {
  gas: (numbers) =>
    [
      'This could be gas or carbon monoxide. Please stop here and act now.',
      'Do not touch any switches. No flames. Open doors and windows, and turn the gas off at the meter if you can do it safely.',
      `Get everyone outside. From outside, ring the gas emergency line on ${numbers.gas ?? '999'}. It is free, day and night.`,
      'If anyone feels ill, faint or sick, ring 999.',
    ].join('\n'),
  fire: () =>
    'If there is a fire, get everyone out, stay out and ring 999 now. Do not go back in for anything.',
  electric: (numbers) =>
    [
      'Keep away from it. Do not touch anything that is wet, sparking or burnt.',
      'If you can do it safely and with dry hands, turn the power off at the main switch.',
      `If anyone is hurt or there is smoke, ring 999. For a power cut in the street, ring 105. ${landlordLine(numbers)}`,
    ].join('\n'),
  no_heating_risk: (numbers) =>
    [
      'Being without heating or hot water can be dangerous for somebody who is very young, old or ill.',
      `${landlordLine(numbers)} Tell them who is at risk.`,
      'If anyone is very cold, drowsy or confused, ring 999. For health advice, ring 111.',
    ].join('\n'),
  water: (numbers) =>
    [
      'If you can do it safely, turn the water off at the stopcock. Keep away from water that is near lights or sockets.',
      `If water is on anything electric, or a ceiling may fall, leave the room and ring 999. ${landlordLine(numbers)}`,
    ].join('\n'),
  structure: (numbers) =>
    `Keep everyone away from it. If anything may fall or anyone is hurt, get out and ring 999. ${landlordLine(numbers)}`,
  damp_health: (numbers) =>
    `If anyone finds it hard to breathe, ring 999. For advice about breathing or other health worries, ring 111. ${landlordLine(numbers)} Tell them that somebody’s health is affected.`,
  crisis: (numbers) =>
    [
      'I am really sorry that things are this bad. I am a computer, but you can talk to a person right now.',
      'If you might hurt yourself or are in danger, ring 999 or go to A&E.',
      `You can ring 111 at any time: ${numbers.mentalHealth}. ${orElse('Samaritans listen day and night, free, on', numbers.samaritans, '')}`.trim(),
      'You do not have to answer any questions here. I am still here if you want to write.',
    ].join('\n'),
  abuse: (numbers) =>
    [
      'If you are in danger, ring 999. If you cannot speak, press 55 when asked on a mobile.',
      orElse(
        'For free and private help with abuse at home, day or night, ring',
        numbers.domesticAbuse,
        'For help with abuse at home you can also ring 111 at any time.',
      ),
      'I will not send anything to your phone or e-mail unless you tell me that it is safe.',
      'If somebody may look at this phone or computer, press “End chat”: this device then no longer opens the chat. Delete this page from the browser’s history too. A device that they do not use is safer.',
    ].join('\n'),
  safeguarding: (numbers) =>
    [
      'If a child or an adult is in danger now, ring 999.',
      orElse('A child who needs help can ring Childline free on', numbers.children, ''),
      'I have passed this on so that a person at the landlord can look at it.',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  threat: () =>
    'If anyone is in danger now, ring 999. If it is not happening now, you can ring the police on 101. I have written down what you said and passed it on.',
  homeless: (numbers) =>
    [
      `If you have nowhere safe to stay tonight, ring your council and say that you are homeless today. ${orElse('Shelter can also help on', numbers.homeless, '')}`.trim(),
      `${landlordLine(numbers)} If you are in danger, ring 999.`,
    ].join('\n'),
};

/** What to do about a danger, at once and before anything else. */
export function safetyAdvice(kind: SafetyKind, numbers: SafetyNumbers): string {
  return advice[kind](numbers);
}

/** The same for a home that anybody can walk into: nothing falls there, and somebody may come in. */
export function unsecuredAdvice(numbers: SafetyNumbers): string {
  return `If anyone tries to get in, ring 999. ${landlordLine(numbers)} Tell them that the door cannot be locked.`;
}

/** Dangers that people make: the office's line for urgent repairs is no help with them. */
const fromPeople: ReadonlySet<SafetyKind> = new Set(['abuse', 'safeguarding', 'threat', 'crisis']);

/** Said the second time the same danger is named in a conversation. */
export function safetyReminder(numbers: SafetyNumbers, kind: SafetyKind): string {
  if (fromPeople.has(kind)) {
    const line =
      kind === 'abuse' && numbers.domesticAbuse !== null
        ? ` For private help ring ${numbers.domesticAbuse}.`
        : '';
    return `Your safety comes first. If anyone is in danger now, ring 999.${line}`;
  }
  return `Please act on the danger first. If anyone is at risk now, ring 999. ${landlordLine(numbers)}`;
}

/** A question about danger that is not happening ("what if I smell gas?"): the advice follows. */
export const safetyJustAsked = 'If it ever happens, this is what to do.';

/** Nobody is told in a way that can be relied on: the resident must ring. */
export const safetyDoNotWait =
  'I have recorded this for the team, but I cannot tell whether anyone is looking now. Please do not wait for an answer here.';

/** Said in its place where it is known that nobody is there: the landlord is closed, and nobody is on call. */
export function nobodyWatches(landlord: string, numbers: SafetyNumbers): string {
  const line =
    numbers.landlordEmergency === null
      ? 'I do not have a number for them outside office hours.'
      : `For an urgent repair, ring ${numbers.landlordEmergency}.`;
  return `Nobody at ${landlord} is watching now, because the office is closed. I have recorded this for the team. They will see it when they are back. Please do not wait for an answer here. ${line} If anyone is in danger, ring 999.`;
}
