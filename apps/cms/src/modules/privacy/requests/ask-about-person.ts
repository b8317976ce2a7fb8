import { refusalIn } from '@cms/admin/staff-action/post-action'
import { answerWords } from '@cms/payload-workarounds/admin/plain-answers/words'

/** As staff typed it; one of them may be empty. */
export interface TypedPerson {
  email: string
  name: string
}

export type Answer<Body> = { is: 'there'; body: Body } | { is: 'not-there'; messages: string[] }

/** Asks the CMS about a person. Who it is goes in the body: addresses of pages are written down everywhere. */
export async function askAboutPerson<Body>(
  path: 'search' | 'export',
  asked: TypedPerson & Record<string, unknown>,
): Promise<Answer<Body>> {
  try {
    const response = await fetch(`/api/privacy/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    const body: unknown = await response.json()
    if (response.ok) return { is: 'there', body: body as Body }
    return { is: 'not-there', messages: refusalIn(body) }
  } catch {
    return { is: 'not-there', messages: [answerWords.lost] }
  }
}
