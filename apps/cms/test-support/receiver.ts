/** A website that takes announcements: a real HTTP server that checks signatures and fails when told to. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { announcementSchema, type Announcement } from '@lectern/shared/contract/announcement'

export type Receiver = {
  url: string
  /** Answers with these statuses, one each, before it answers 200 again. */
  failNext: (...statuses: number[]) => void
  /** Takes the next announcement, and says that this is still to come. */
  pendNext: (pending: string) => void
  /** Waits until the tags have been announced, then forgets everything that has come in. */
  whenAnnounced: (...tags: string[]) => Promise<Announcement[]>
  attempts: () => number
  stop: () => Promise<void>
}

export async function startReceiver(secret: string): Promise<Receiver> {
  const failures: (number | string)[] = []
  let received: Announcement[] = []
  let attempts = 0
  const news = new EventTarget()

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      attempts += 1
      const answer = failures.shift() ?? statusFor(request, body)
      const isTaken = answer === 200 || typeof answer === 'string'
      if (isTaken) received.push(announcementSchema.parse(JSON.parse(body)))
      if (typeof answer === 'number') response.writeHead(answer).end()
      else response.writeHead(503).end(JSON.stringify({ pending: answer }))
      news.dispatchEvent(new Event('news'))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function statusFor(request: IncomingMessage, body: string): number {
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const isSigned = request.headers['x-lectern-signature'] === signature
    return isSigned && request.url === '/api/announcements' ? 200 : 401
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failNext: (...statuses) => failures.push(...statuses),
    pendNext: (pending) => failures.push(pending),
    attempts: () => attempts,
    async whenAnnounced(...tags) {
      const isComplete = () => {
        const announced = new Set(received.flatMap((announcement) => announcement.tags))
        return tags.every((tag) => announced.has(tag))
      }
      while (!isComplete()) {
        await new Promise((resolve) => news.addEventListener('news', resolve, { once: true }))
      }
      const complete = received
      received = []
      return complete
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
