export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError'
}

/**
 * The bytes of a body, none of it kept once there are too many: the length that a caller states need not
 * be true, nor be there.
 *
 * @throws BodyTooLargeError
 */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let totalBytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    totalBytes += chunk.byteLength
    if (totalBytes > maxBytes) throw new BodyTooLargeError(`A body of more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
