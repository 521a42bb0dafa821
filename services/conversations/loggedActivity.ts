/**
 * An activity as JSON: what botbuilder and Direct Line both speak. Kept open, checked at the edge with zod. In a file of its own:
 * a resident's browser reads it too, and must not be tied to what only a server has.
 */
export interface LoggedActivity {
  type: string;
  id?: string;
  text?: string;
  [key: string]: unknown;
}

/** One place in a conversation's log. An update to an activity is a new place with the same activity id. */
export interface LogEntry {
  position: number;
  activity: LoggedActivity;
}
