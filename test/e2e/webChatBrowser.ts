import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fetchWebChat } from '../../bot/widget/fetchWebChat.ts';
import { vendorFolder, webChatScript } from '../../bot/widget/webChatScript.ts';
import type { Resident } from './residentsBrowser.ts';

/** Fetches Microsoft's script where it is not there yet. May take minutes. */
export async function needWebChat(): Promise<void> {
  if (!existsSync(join(vendorFolder(), webChatScript.file))) await fetchWebChat(vendorFolder());
}

/** One tab with the chat as Microsoft's Web Chat shows it. */
export class WebChatTab {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a landlord's Web Chat in a new tab; a request to anybody but this server is a mishap. */
  static async open(resident: Resident, url: string, landlord = 'belgrave'): Promise<WebChatTab> {
    const page = await resident.context.newPage();
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(url) || /^(data|blob):/.test(request.url());
      if (!isOurs) resident.mishaps.push(`request to ${request.url()}`);
    });
    await page.goto(`${url}/chat/${landlord}/webchat`);
    return new WebChatTab(page);
  }

  /** Writes into the box and presses Enter. */
  async say(text: string): Promise<void> {
    await this.page.getByPlaceholder('Write your message').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Every message, once there are as many as this. */
  async messages(count: number): Promise<string[]> {
    const bubbles = this.page.locator('.webchat__bubble__content');
    await bubbles.nth(count - 1).waitFor();
    return (await bubbles.allInnerTexts()).map((text) => text.trim());
  }

  /** What the buttons offer, once there are any. */
  async offers(): Promise<string[]> {
    const buttons = this.page.locator('.webchat__suggested-action');
    await buttons.first().waitFor();
    return (await buttons.allInnerTexts()).map((text) => text.trim());
  }

  /** Presses the offered button with these words. */
  async press(words: string): Promise<void> {
    // Every offer is there twice for a moment: screen readers are read a copy.
    await this.page.getByRole('toolbar').getByRole('button', { name: words, exact: true }).click();
  }
}
