/** An extension that does nothing, started beside the one that is measured: what it takes is the host's own. */
export function activate(): object {
  return {};
}
