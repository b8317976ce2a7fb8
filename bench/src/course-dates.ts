import { signIn } from './sign-in'
import type { Cms } from './world'

const DAY_MS = 24 * 60 * 60 * 1000

type Wanted = { dates: number; capacity: number }

/**
 * Course dates of our own, one or two years ahead, so that no visitor's date is sold out by being measured.
 * `withdraw` hides them again; what was booked on them stays.
 */
export async function offerDates(cms: Cms, { dates, capacity }: Wanted) {
  const headers = {
    authorization: `JWT ${await signIn(cms)}`,
    'content-type': 'application/json',
  }
  const courseId = await aPricedCourse(cms)
  const runIds: string[] = []
  for (let offered = 0; offered < dates; offered += 1) {
    const day = new Date(Date.now() + (365 + (offered % 365)) * DAY_MS).toISOString().slice(0, 10)
    const data = {
      course: courseId,
      days: [{ day, from: '09:00', until: '17:00' }],
      timeZone: 'Europe/London',
      delivery: 'online',
      capacity,
      status: 'open',
    }
    runIds.push(await save(`${cms.cmsUrl}/api/course-runs`, { method: 'POST', headers, data }))
  }
  const withdraw = async () => {
    for (const runId of runIds) {
      const url = `${cms.cmsUrl}/api/course-runs/${runId}`
      await save(url, { method: 'PATCH', headers, data: { status: 'hidden' } })
    }
  }
  return { runIds, withdraw }
}

async function aPricedCourse(cms: Cms): Promise<string> {
  const query = 'where[priceNetPence][greater_than]=0&sort=title&limit=1&depth=0'
  const answer = await fetch(`${cms.cmsUrl}/api/courses?${query}`)
  const { docs } = (await answer.json()) as { docs: Array<{ id: string }> }
  if (!docs[0]) throw new Error('The world has no course that costs something.')
  return docs[0].id
}

type Saving = { method: 'POST' | 'PATCH'; headers: Record<string, string>; data: object }

async function save(url: string, { method, headers, data }: Saving): Promise<string> {
  const answer = await fetch(`${url}?depth=0`, { method, headers, body: JSON.stringify(data) })
  if (!answer.ok) throw new Error(`${url} was not saved: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}
