import { noCodeSender } from '../../services/identity/codeSender.ts';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';
import { anotherBrowser } from './identity/anotherBrowser.ts';
import { besideTheCode } from './identity/besideTheCode.ts';
import { noTransport } from './identity/noTransport.ts';
import { severalPeople } from './identity/severalPeople.ts';
import { twoAnswersWithCodes } from './identity/twoAnswersWithCodes.ts';
import type { Play } from './play.ts';
import { Player } from './player.ts';

function playAll(name: string, plays: Play[], open: () => Promise<TestHouse>): void {
  describe(`whole conversations: ${name}`, () => {
    let house: TestHouse;
    before(async function () {
      // The first store of a run is made from nothing, on a machine that may have other things to do.
      this.timeout(180_000);
      house = await open();
    });
    after(() => house.close());
    for (const play of plays) {
      it(`${play.landlord}: ${play.name}`, () => new Player(house, play).play());
    }
  });
}

playAll('a complaint of another browser', anotherBrowser, () => openTestHouse());
playAll('several people on one case', severalPeople, () => openTestHouse());
playAll('two complaints that codes opened', twoAnswersWithCodes, () => openTestHouse());
playAll('words beside a code that is waited for', besideTheCode, () => openTestHouse());
playAll('a complaint of another browser, where no codes can be sent', noTransport, () =>
  openTestHouse({ codeSender: noCodeSender }),
);
