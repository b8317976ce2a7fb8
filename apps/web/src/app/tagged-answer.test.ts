import { expect, it } from '@jest/globals'
import { taggedAnswer } from './tagged-answer'

const answer = (body: string, known?: string) =>
  taggedAnswer(
    new Request('http://localhost/feed.xml', { headers: known ? { 'If-None-Match': known } : {} }),
    body,
    'text/xml',
  )

it('what a reader knows already is not sent again', async () => {
  const first = answer('<a/>')
  const tag = first.headers.get('ETag') ?? ''
  expect(await first.text()).toBe('<a/>')
  for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`]) {
    const again = answer('<a/>', known)
    expect(again.status).toBe(304)
    expect(again.headers.get('ETag')).toBe(tag)
    expect(await again.text()).toBe('')
  }
})

it('what has changed is sent whole', () => {
  const tag = answer('<a/>').headers.get('ETag') ?? ''
  expect(answer('<b/>', tag).status).toBe(200)
})
