import type { SafetyKind } from '../../../../services/understanding/understanding.ts';

/** Dangers told in an order of words that no single phrase foresees: who, does what, with which sign of harm. */
export const dangersInAnyOrder: [SafetyKind, string][] = [
  ['gas', 'every visitor asks have you left the gas on, I have gone nose blind to it'],
  [
    'gas',
    'we are fine at school and get headaches when we come home, the boiler cupboard is next to our room',
  ],
  ['fire', 'the back exit is chained shut, if it goes up we are all stuck'],
  ['fire', 'nan burns holes in the chair with her ciggies and she is on oxygen'],
  ['electric', 'the extractor fan fell out of the ceiling and is dangling by its wires above the bath'],
  ['no_heating_risk', 'premmie baby home from nicu and the thermostat is blank, flat is 12 degrees'],
  ['water', 'stopcock snapped in my hand, it is a fountain now'],
  ['structure', 'glass panel on the landing shattered and there is a four floor drop behind it'],
  ['damp_health', 'my husband has cystic fibrosis and there is mould growing behind his bed'],
  ['crisis', 'who would have the cat if a tenant died, I want it settled before the weekend'],
  ['crisis', 'my girls would get the insurance at least'],
  ['abuse', 'my ex partner has keys to my place and he was outside last night'],
  ['abuse', 'my inlaws lock me in the room and take my documents'],
  [
    'safeguarding',
    'a lad with learning difficulties, dealers have taken over his flat and he is scared to go home',
  ],
  ['threat', 'he held a screwdriver to my neck over a parking space'],
  ['homeless', 'we are in the van with the kids asleep, fourth night'],
];

/** The same words in peace. */
export const sameWordsInPeace: string[] = [
  'He still has a key',
  'my ex has a key, we get on fine and he feeds the cat',
  'a tree surgeon dropped off a card about the branch',
  'boiler man said the carbon monoxide reading was nil',
  'ceiling fell down in 2022 and was redone badly, the texture does not match',
  'do you have a domestic abuse policy',
  'hubby has hurt his back, can he have the ground floor bay',
  'my husband hit the roof when he saw the bill',
  'scaffold is coming down on thursday hooray',
  'the guy with the knives is the mobile sharpener, comes first friday',
  'stalking your facebook page for bin days',
  'he locked me out by accident, back in now',
];
