import type { SanitizedConfig } from 'payload'

import { collectionAt } from './collection-at'
import { queueFor } from './work-queue'

/** Each waits in memory, with up to 9 MB. */
const inTheHouse = queueFor({ atOnce: 8, maxWaiting: 0, retryAfterSeconds: 20 })
/** One picture is made into its four sizes at a time, which takes up to three seconds. */
const drawing = queueFor({ atOnce: 1, maxWaiting: 8, retryAfterSeconds: 20 })

/** Whatever saves a picture: the request is read by `read` before its turn comes, so that a slow line holds nobody up. */
export function queuePictures(
  { config, request }: { config: SanitizedConfig; request: Request },
  read: () => Promise<Request>,
  answer: (ready: Request) => Promise<Response>,
): Promise<Response> {
  if (!savesPicture(config, request)) return read().then(answer)
  return inTheHouse(async () => {
    const ready = await read()
    return drawing(() => answer(ready))
  })
}

function savesPicture(config: SanitizedConfig, { method, url }: Request): boolean {
  return ['POST', 'PATCH', 'PUT'].includes(method) && !!collectionAt(config, url)?.upload
}
