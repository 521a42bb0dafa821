import type { StaffCommand } from '../commands.ts';

/** How one staff command is written: what it needs, in the order given, and its options. */
export interface Grammar {
  usage: string;
  type: StaffCommand['type'];
  /** Fields filled by the words that follow the command, in order. */
  fields: string[];
  /** A field that takes all the words that are left, as a list. */
  rest?: string;
  /** Options by name and the fields that they fill. */
  options: Record<string, string>;
  /** Options that may be given more than once; their field is a list. */
  repeated?: string[];
  /** Options without a value, by name, and the fields that they make true; left out, they are false. */
  switches?: Record<string, string>;
  /** Fields with the same value always. */
  fixed?: Record<string, unknown>;
}

/** The staff commands of a theme by name. */
export type Grammars = Record<string, Grammar>;

/** The option for the day on which it happened, where that is not today. */
export const onOption = { on: 'on' };
