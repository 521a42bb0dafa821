import { openStoreAt } from '../../../support/stores.ts';
import { postTo } from '../../mail/postOffice.ts';
import { LetterOffice } from './letterOffice.ts';

/**
 * A server that hands a letter over and is killed before it can write down that the mail server said yes: started by a test. It sends a
 * message when the mail server has taken the letter, and never comes further.
 */
const [, , place, url] = process.argv;
if (place !== undefined && url !== undefined && process.send !== undefined) {
  const store = await openStoreAt(JSON.parse(place));
  const post = postTo(url);
  const office = new LetterOffice(store, {
    isOpen: true,
    send: async (mail) => {
      const sent = await post.send(mail);
      process.send?.(sent.became);
      // Busy, so that nothing more of this server happens.
      for (;;);
    },
    verify: () => post.verify(),
    close: () => post.close(),
  });
  await office.work();
}
