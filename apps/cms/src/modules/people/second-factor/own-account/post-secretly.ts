import { refusalIn } from '@cms/admin/staff-action/post-action'

type Posted<Answer> = { answer: Answer; refusal: null } | { answer: null; refusal: string }

/**
 * To the second factor of whoever is signed in. Neither what is typed here nor what is answered is kept, as it
 * is of other actions.
 */
export async function postSecretly<Answer>(path: string, body: object): Promise<Posted<Answer>> {
  try {
    const response = await fetch(`/api/users/second-factor${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { answer: answer as Answer, refusal: null }
    return { answer: null, refusal: refusalIn(answer).join(' ') }
  } catch {
    return { answer: null, refusal: noAnswer }
  }
}

const noAnswer =
  'No answer came. Look whether you are connected, load this page again to see whether it was done, and try again if not.'
