/** What was typed, by the names of the fields; of a name that came twice, the last. */
export type FormAnswers = Readonly<Record<string, string>>

export class UnreadableFormError extends Error {
  override name = 'UnreadableFormError'
}

/** Bytes. Two hundred places with names and e-mail addresses take about 100,000. */
const maxFormBytes = 250_000

/** @throws UnreadableFormError when the body is no form, or a larger one than any of ours. */
export async function readFormAnswers(request: Request): Promise<FormAnswers> {
  if (!isUrlEncoded(request.headers)) throw new UnreadableFormError('This is not a form of ours')
  const body = await readAtMost(request.body, maxFormBytes)
  return Object.fromEntries(new URLSearchParams(body))
}

function isUrlEncoded(headers: Headers) {
  return (headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, maxBytes: number) {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new UnreadableFormError('This form is too large')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
