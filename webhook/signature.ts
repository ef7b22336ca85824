/** Is a delivery from who holds the secret? Over the bytes as they came, before anybody parses them. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const SHAPE = /^sha256=([0-9a-f]{64})$/;

/** `header`: GitHub's `X-Hub-Signature-256`. Comparing takes the same time wherever the difference is. */
export function isSigned(body: Uint8Array, header: string | undefined, secret: string): boolean {
  const given = SHAPE.exec(header ?? '')?.[1];
  if (given === undefined || secret === '') return false;
  const expected = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(Buffer.from(given, 'hex'), expected);
}
