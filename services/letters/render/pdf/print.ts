/** Sizes of letters in points. */
export interface Print {
  body: number;
  /** The landlord's details, the foot of the page. */
  small: number;
  /** The mark of the record. */
  smallest: number;
  name: number;
  title: number;
  heading: number;
}

/** The usual print: easy for most people. */
export const usualPrint: Print = { body: 11, small: 9, smallest: 7, name: 16, title: 15, heading: 12.5 };

/** Large print: nothing is smaller than 16 points but the address, where the window of an envelope leaves no room. */
export const largePrint: Print = { body: 16, small: 16, smallest: 16, name: 20, title: 21, heading: 18 };
