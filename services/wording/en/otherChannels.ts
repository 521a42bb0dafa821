/**
 * Somebody writes over a channel on which Heard does not work. Nothing of it was kept, so it also says what to do in danger.
 * @param chats where the chats are, when that is known.
 */
export function notOnThisChannel(chats: string | null): string {
  const where =
    chats === null ? "the complaints chat on your landlord's website" : `the complaints chat: ${chats}`;
  return `Nobody reads what is written here. Please use ${where}. If anyone is in danger now, ring 999. If you smell gas, ring 0800 111 999.`;
}
