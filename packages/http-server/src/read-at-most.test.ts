import { expect, it } from '@jest/globals'

import { BodyTooLargeError, readAtMost } from './read-at-most'

it('reads a body that is as large as it may be', async () => {
  const bytes = await readAtMost(new Response('four').body, 4)
  expect(new TextDecoder().decode(bytes)).toBe('four')
})

it('reads no body as nothing', async () => {
  expect(await readAtMost(null, 4)).toHaveLength(0)
})

it('stops asking for more as soon as there is too much', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(1_000))
      sent += 1
    },
  })
  await expect(readAtMost(endless, 10_000)).rejects.toThrow(BodyTooLargeError)
  expect(sent).toBeLessThan(20)
})
