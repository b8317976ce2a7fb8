import { setTimeout as wait } from 'node:timers/promises'

import { largePicture } from './large-picture'
import { openRunIds } from './open-runs'
import { startOwnCms } from './own-cms'
import { percentile } from './percentile'
import { reportFigures } from './report'
import { signIn } from './sign-in'
import { cmsAt, type Cms } from './world'

const SECONDS = 20
const CLIENTS = 20
const WARM_UP_MS = 3_000

/**
 * How long the price of a basket takes while nobody else asks for anything, and while 20 clients without
 * pause upload large pictures as staff, want invoices as PDF and try passwords.
 */
export async function benchBusyQuote(): Promise<void> {
  const own = await startOwnCms({ processes: 1, world: 'demo' })
  try {
    const cms = cmsAt(own.cmsUrls[0] ?? '', own.webSecret)
    await priceBaskets(cms, 2)
    const idle = figuresOf(await priceBaskets(cms, SECONDS))
    const crowd = await startCrowd(cms)
    await wait(WARM_UP_MS)
    const busy = figuresOf(await priceBaskets(cms, SECONDS))
    const answers = await crowd.end()
    reportFigures(`Quotes, one after the other, beside ${CLIENTS} busy clients`, {
      idle,
      busy,
    })
    reportFigures('What the busy clients were answered meanwhile', answers)
  } finally {
    await own.end()
  }
}

/** @returns how long each took, in milliseconds */
async function priceBaskets(cms: Cms, seconds: number): Promise<number[]> {
  const runIds = await openRunIds(cms, 3)
  const body = JSON.stringify({ lines: runIds.map((runId) => ({ runId, count: 2 })) })
  const tookMs: number[] = []
  const endsAt = performance.now() + seconds * 1_000
  while (performance.now() < endsAt) {
    const askedAt = performance.now()
    const answer = await fetch(`${cms.cmsUrl}/api/quotes`, {
      method: 'POST',
      headers: { ...cms.asVisitor(), 'content-type': 'application/json' },
      body,
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`A quote was answered with ${answer.status}`)
    tookMs.push(performance.now() - askedAt)
  }
  return tookMs
}

function figuresOf(tookMs: number[]) {
  const at = (share: number) => Math.round(percentile(tookMs, share) * 10) / 10
  return { quotes: tookMs.length, 'median, ms': at(0.5), 'p95, ms': at(0.95), 'slowest, ms': at(1) }
}

/** Clients that go on until they are ended; those who are told to come later do so at once. */
async function startCrowd(cms: Cms) {
  const authorization = `JWT ${await signIn(cms)}`
  const calls = [upload(cms, authorization), await pdf(cms, authorization), password(cms)]
  const answers: Record<string, Record<string, number>> = {}
  let isOver = false
  const each = Array.from({ length: CLIENTS / calls.length + 1 }, () => calls).flat()
  const clients = each.slice(0, CLIENTS).map(async ({ name, send }) => {
    const counts = (answers[name] ??= {})
    while (!isOver) {
      const answer = await send()
      await answer.arrayBuffer()
      counts[answer.status] = (counts[answer.status] ?? 0) + 1
    }
  })
  return {
    end: async () => {
      isOver = true
      await Promise.all(clients)
      return answers
    },
  }
}

interface Call {
  name: string
  send: () => Promise<Response>
}

function upload({ cmsUrl }: Cms, authorization: string): Call {
  const file = largePicture()
  const send = () => {
    const body = new FormData()
    body.append('file', file)
    body.append('_payload', JSON.stringify({ alt: 'Noise' }))
    return fetch(`${cmsUrl}/api/media`, { method: 'POST', headers: { authorization }, body })
  }
  return { name: 'a picture of 5 MB', send }
}

async function pdf({ cmsUrl }: Cms, authorization: string): Promise<Call> {
  const answer = await fetch(`${cmsUrl}/api/invoices?limit=1&depth=0`, {
    headers: { authorization },
  })
  const { docs } = (await answer.json()) as { docs: { number: string }[] }
  const url = `${cmsUrl}/api/orders/documents/${docs[0]?.number}.pdf`
  return { name: 'an invoice as PDF', send: () => fetch(url, { headers: { authorization } }) }
}

function password(cms: Cms): Call {
  const body = JSON.stringify({ email: cms.owner.email, password: 'not-the-right-one' })
  const send = () =>
    fetch(`${cms.cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { ...cms.asVisitor(), 'content-type': 'application/json' },
      body,
    })
  return { name: 'a wrong password', send }
}
