/**
 * A 64-bit FNV-1a hash as 16 hexadecimal digits (Fowler, Noll and Vo; two 32-bit lanes seeded apart).
 * It tells that a file changed or a snapshot was damaged; it is no defence against somebody who wants a collision.
 */
export function hashBytes(bytes: Uint8Array): string {
  let low = LOW_SEED;
  let high = HIGH_SEED;
  for (let at = 0; at < bytes.length; at++) {
    const unit = bytes[at] ?? 0;
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit ^ (low >>> 24), FNV_PRIME);
  }
  return hex(high) + hex(low);
}

/** The same over the UTF-16 code units of a text. */
export function hashText(text: string): string {
  let low = LOW_SEED;
  let high = HIGH_SEED;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit ^ (low >>> 24), FNV_PRIME);
  }
  return hex(high) + hex(low);
}

const LOW_SEED = 0x811c9dc5;
const HIGH_SEED = 0xcbf29ce4;
const FNV_PRIME = 0x01000193;

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
