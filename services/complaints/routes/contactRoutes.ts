/**
 * Every way in which a message can reach somebody, told apart by who else may notice it: a ring, a text, an e-mail, a
 * letter, somebody at the door, a notice from the chat on the device's own screen. What stands in the chat itself reaches nobody by itself.
 */
export const contactRoutes = ['phone', 'text', 'email', 'post', 'visit', 'notification'] as const;

/** One of `contactRoutes`. */
export type ContactRoute = (typeof contactRoutes)[number];

/** Whether an address can belong to its route: a code for a number that is an e-mail address would go nowhere. */
export function fitsRoute(route: ContactRoute, address: string): boolean {
  if (route === 'email') return /\S@\S+\.\S/.test(address);
  return (route !== 'phone' && route !== 'text') || /(?:\d\D*){10}/.test(address);
}
