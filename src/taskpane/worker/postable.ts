/** Bytes of any origin → bytes in memory of their own, which can be posted and put in a file. */
export function postable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
