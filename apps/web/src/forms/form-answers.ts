import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'
import { withoutHidden } from '@lectern/shared/typed/clean-text'

/** What was typed, by the names of the fields, without what nobody sees; of a name that came twice, the last. */
export type FormAnswers = Readonly<Record<string, string>>

export class UnreadableFormError extends Error {
  override name = 'UnreadableFormError'
}

/** Bytes. Two hundred places with names and e-mail addresses take about 100,000. */
const maxFormBytes = 250_000

/** @throws UnreadableFormError when the body is no form, or a larger one than any of ours. */
export async function readFormAnswers(request: Request): Promise<FormAnswers> {
  if (!isUrlEncoded(request.headers)) throw new UnreadableFormError('This is not a form of ours')
  try {
    const bytes = await readAtMost(request.body, maxFormBytes)
    const typed = new URLSearchParams(new TextDecoder().decode(bytes))
    return Object.fromEntries([...typed].map(([name, text]) => [name, withoutHidden(text)]))
  } catch (error) {
    if (!(error instanceof BodyTooLargeError)) throw error
    throw new UnreadableFormError('This form is too large')
  }
}

function isUrlEncoded(headers: Headers) {
  return (headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
}
