import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Where JSON is posted to, over connections that stay open. */
export class Poster {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

  /** Posts JSON and gives the body of the answer. Throws on any status but 2xx. */
  async post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<string> {
    const json = JSON.stringify(body);
    const { status, answer } = await this.#exchange(url, json, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(json)),
      ...headers,
    });
    if (status < 200 || status > 299) throw new Error(`${status} from ${url}: ${answer.slice(0, 300)}`);
    return answer;
  }

  /** Closes its connections. */
  close(): void {
    this.#agent.destroy();
  }

  #exchange(
    url: string,
    json: string,
    headers: Record<string, string>,
  ): Promise<{ status: number; answer: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        text(response).then((answer) => resolve({ status: response.statusCode ?? 0, answer }), reject);
      });
      sent.on('error', reject);
      sent.end(json);
    });
  }
}
