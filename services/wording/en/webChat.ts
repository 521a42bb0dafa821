import type { Landlord } from '../../landlords/landlord.ts';

/** The page on which Microsoft's Web Chat is shown instead of our own chat. */
export const webChat = {
  title: (landlord: Landlord) => `Complaints chat: ${landlord.name}`,
  needsScript: 'This page needs JavaScript. The other chat page works without it.',
  noConnection: 'Sorry, the chat cannot be opened at the moment. Please try again in a few minutes.',
  otherPage: 'Go to the other chat page',
  missingTitle: 'Web Chat is not installed here',
  missing:
    'This page shows the chat with Microsoft’s Web Chat, which does not come with Heard. To fetch it, run this command on the server:',
  missingMeanwhile: 'The other chat page works without it.',
};

/** Web Chat knows American English only: its words that a resident meets, said plainly. By its own names. */
export const webChatStrings: Record<string, string> = {
  TEXT_INPUT_PLACEHOLDER: 'Write your message',
  TEXT_INPUT_ALT: 'Your message',
  SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Please write something first.',
  ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Not sent. [Send it again][RETRY].',
  CONNECTIVITY_STATUS_ALT_FATAL: 'The chat has lost its connection. Please reload this page.',
  CONNECTIVITY_STATUS_ALT_RECONNECTING: 'The connection was lost. Reconnecting…',
  CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'This is taking longer than usual.',
  CONNECTIVITY_STATUS_ALT_RENDER_ERROR: 'Something went wrong. Please reload this page.',
  ACTIVITY_BOT_ATTACHED_ALT: 'Heard attached:',
  ACTIVITY_BOT_SAID_ALT: 'Heard said:',
  SUGGESTED_ACTIONS_LABEL_ALT: 'Suggested answers',
};
