import { contrast, leastContrast } from '../../landlords/contrast.ts';

/** Easier on the eye than black, but on some colours only black itself stands out enough. */
const nearlyBlack = '#1a1a1a';
const black = '#000000';
const white = '#ffffff';

/** A landlord's colour and what can be read on it. */
export interface Colours {
  /** #rrggbb. */
  ground: string;
  /** White or black, whichever stands out more. */
  onGround: string;
  /** The landlord's colour as ink on white paper, or nearly black where it is too pale. */
  ink: string;
}

/** The colours of a letter. What is no colour gives grey: it comes from sealed letters and goes into styles. */
export function coloursOf(colour: string): Colours {
  const ground = /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#444444';
  return {
    ground,
    onGround: contrast(ground, white) >= contrast(ground, black) ? white : black,
    ink: contrast(ground, white) >= leastContrast ? ground : nearlyBlack,
  };
}

/** The page's text on paper, and its quieter lines. */
export const paper = { text: nearlyBlack, rule: '#767676' };
