import { refusalIn } from '@cms/admin/staff-action/post-action'
import { answerWords } from '@cms/payload-workarounds/admin/plain-answers/words'
import type { MailingPreview } from './write-to-date'

export type PreviewAnswer = { preview: MailingPreview } | { messages: string[] }

/** Asks what would be sent; without an answer nothing has happened. */
export async function askPreview(url: string, body: object): Promise<PreviewAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answered: unknown = await response.json()
    if (response.ok) return { preview: answered as MailingPreview }
    return { messages: refusalIn(answered) }
  } catch {
    return { messages: [answerWords.lost] }
  }
}
