import type { Instant } from '../clock.ts';
import type { Database } from '../storage/database.ts';
import type { ResidentSession, SessionStore } from './conversations.ts';

/** Residents' sessions in the store. */
export class StoredSessions implements SessionStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async create(tokenHash: string, session: ResidentSession): Promise<void> {
    await this.#database.kysely
      .insertInto('sessions')
      .values({
        token_hash: tokenHash,
        resident_id: session.residentId,
        landlord: session.landlord,
        conversation_id: session.conversationId,
        expires_at: session.expiresAt,
      })
      .execute();
  }

  async find(tokenHash: string, now: Instant): Promise<ResidentSession | null> {
    const row = await this.#database.kysely
      .selectFrom('sessions')
      .select(['resident_id', 'landlord', 'conversation_id', 'expires_at'])
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (row === undefined) return null;
    return {
      residentId: row.resident_id,
      landlord: row.landlord,
      conversationId: row.conversation_id,
      expiresAt: row.expires_at,
    };
  }

  async setConversation(tokenHash: string, conversationId: string): Promise<void> {
    await this.#database.kysely
      .updateTable('sessions')
      .set({ conversation_id: conversationId })
      .where('token_hash', '=', tokenHash)
      .execute();
  }

  /** Forgets the session: the next person at a shared computer must not find it, nor who it was. */
  async end(tokenHash: string): Promise<void> {
    await this.#database.kysely.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
  }
}
