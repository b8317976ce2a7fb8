import type { CheckAnswer, Finding } from '../../modules/publishing'
import { askJson } from '../ask-json'

interface Asked {
  apiRoute: string
  collection: string
  id?: string
  data: object
}

const patienceMilliseconds = 5_000

/** What there is to know before it is published; nothing where the answer does not come, since the save itself refuses what must not be. */
export async function askCheck({ apiRoute, collection, ...body }: Asked): Promise<Finding[]> {
  const answer = await askJson<CheckAnswer>(`${apiRoute}/checks/${collection}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  return answer?.findings ?? []
}
