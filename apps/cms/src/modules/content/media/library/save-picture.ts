import { refusalIn } from '@cms/admin/staff-action/post-action'
import { answerWords, wordsForStatus } from '@cms/payload-workarounds/admin/plain-answers/words'
import type { LibraryPicture } from './library-picture'

export type SaveOutcome = { isSaved: true } | { isSaved: false; words: string }

/** Its description, as long as nobody has changed the picture meanwhile. */
export function saveDescription(picture: LibraryPicture, alt: string): Promise<SaveOutcome> {
  return send(addressOf(picture), {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ alt, editedFrom: picture.editedFrom }),
  })
}

/** Another file in its place: its id, what is said of it and its point of interest stay. */
export function replaceFile(picture: LibraryPicture, file: File): Promise<SaveOutcome> {
  const { editedFrom, focalX, focalY } = picture
  const query = new URLSearchParams({
    'uploadEdits[focalPoint][x]': String(focalX),
    'uploadEdits[focalPoint][y]': String(focalY),
  })
  const body = new FormData()
  body.append('file', file)
  body.append('_payload', JSON.stringify({ editedFrom }))
  return send(`${addressOf(picture)}&${query}`, { body })
}

function addressOf({ id }: LibraryPicture): string {
  return `/api/media/${id}?depth=0`
}

async function send(url: string, how: RequestInit): Promise<SaveOutcome> {
  try {
    const answer = await fetch(url, { ...how, method: 'PATCH', credentials: 'same-origin' })
    if (answer.ok) return { isSaved: true }
    const body: unknown = await answer.json().catch(() => null)
    const words = body === null ? wordsForStatus(answer.status) : refusalIn(body).join(' ')
    return { isSaved: false, words }
  } catch {
    return { isSaved: false, words: answerWords.lost }
  }
}
