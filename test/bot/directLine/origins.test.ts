import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { Origins } from '../../../bot/directLine/origins.ts';
import { fakeLandlords } from '../../support/fakeReception.ts';

const [belgrave, coopHomes] = fakeLandlords;
const configured = new Origins('https://chat.heard.example/chat');

function from(origin: string | undefined, host = 'chat.heard.example'): IncomingMessage {
  return { headers: { host, ...(origin === undefined ? {} : { origin }) } } as IncomingMessage;
}

describe('allowed origins', () => {
  it('are the landlord’s own pages, and not another landlord’s', () => {
    assert.equal(configured.allows(from('https://www.belgrave.example'), [belgrave!]), true);
    assert.equal(configured.allows(from('https://www.belgrave.example'), [coopHomes!]), false);
    assert.equal(configured.allows(from('https://coop-homes.example'), [coopHomes!]), true);
  });

  it('are PUBLIC_BASE_URL and the very host that is called', () => {
    assert.equal(configured.allows(from('https://chat.heard.example', 'inner:3978'), [belgrave!]), true);
    assert.equal(
      new Origins(null).allows(from('http://localhost:3978', 'localhost:3978'), [belgrave!]),
      true,
    );
  });

  it('are no others, nor what merely looks like one', () => {
    const foreign = [
      'https://evil.example',
      'http://www.belgrave.example',
      'https://www.belgrave.example.evil.example',
      'https://www.belgrave.example:8443',
      'https://belgrave.example',
      'null',
      '',
      'file://',
      'chrome-extension://abcdefgh',
      'not an address',
    ];
    for (const origin of foreign) assert.equal(configured.allows(from(origin), [belgrave!]), false, origin);
    assert.equal(configured.allows(from(undefined), [belgrave!]), false);
  });
});
