/**
 * A 64-bit FNV-1a hash as 16 hexadecimal digits (Fowler, Noll and Vo; two 32-bit lanes seeded apart).
 * It tells that a file changed or a snapshot was damaged; it is no defence against somebody who wants a collision.
 */
export function hashBytes(bytes: Uint8Array): string {
  return hash(bytes.length, (at) => bytes[at] ?? 0);
}

/** The same over the UTF-16 code units of a text. */
export function hashText(text: string): string {
  return hash(text.length, (at) => text.charCodeAt(at));
}

function hash(length: number, unitAt: (at: number) => number): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(at);
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit ^ (low >>> 24), FNV_PRIME);
  }
  return hex(high) + hex(low);
}

const FNV_PRIME = 0x01000193;

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
