/** What the one secret key is used for. Each purpose has a key of its own, so that none helps with another. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Shortest secret that cannot be guessed: 32 random bytes in base64 have 43 characters. */
export const shortestSecret = 32;

export class Keys {
  /** Names the secret without telling it: a backup can be held against it. */
  readonly id: string;
  readonly #secret: string;
  readonly #sealing: Buffer;

  constructor(secret: string) {
    if (secret.length < shortestSecret) throw new Error(`the key must have ${shortestSecret} characters or more`);
    this.#secret = secret;
    this.#sealing = this.#derive('seal');
    this.id = this.hash('id', 'carelets').slice(0, 12);
  }

  /** The same text gives the same hash, which only this key can make: to look up what must not be read. */
  hash(purpose: string, text: string): string {
    return createHmac('sha256', this.#derive(`hash:${purpose}`))
      .update(text)
      .digest('base64url');
  }

  /** Compares in constant time, so that the time taken tells nothing about the right value. */
  verify(purpose: string, text: string, given: string): boolean {
    return isSame(this.hash(purpose, text), given);
  }

  seal(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#sealing, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Throws where the text was sealed with another key or changed. */
  unseal(text: string): string {
    const bytes = Buffer.from(text, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.#sealing, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  readonly #derived = new Map<string, Buffer>();

  #derive(purpose: string): Buffer {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.#secret, '', `carelets:${purpose}`, 32));
    this.#derived.set(purpose, key);
    return key;
  }
}

/** Equal length first by hashing, so that not even the length shows in the time taken. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHmac('sha256', 'compare').update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(a, b);
}

/** One person may write an address in several ways; it is looked up in one. */
export const plainEmail = (email: string): string => email.trim().normalize('NFKC').toLowerCase();
