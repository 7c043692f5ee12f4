/**
 * A 64-bit FNV-1a hash as 16 hexadecimal digits (Fowler, Noll and Vo; two 32-bit lanes seeded apart).
 * It tells that a file changed or a snapshot was damaged; it is no defence against somebody who wants a collision.
 */
export function hashBytes(bytes: Uint8Array): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, FNV_PRIME);
    high = Math.imul(high ^ byte ^ (low >>> 24), FNV_PRIME);
  }
  return hex(high) + hex(low);
}

const FNV_PRIME = 0x01000193;

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
