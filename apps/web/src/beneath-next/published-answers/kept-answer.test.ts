import { describe, expect, it } from '@jest/globals'
import { packAnswer } from './kept-answer'

describe('each form of a page says that others get another', () => {
  it.each([
    ['when nothing was said of it', ['link', 'vary'], 'Accept-Encoding'],
    ['beside what was said already', ['vary', 'rsc'], 'rsc, Accept-Encoding'],
    ['once, when that was said already', ['vary', 'accept-encoding, rsc'], 'accept-encoding, rsc'],
  ])('%s', async (_, headers, varied) => {
    for (const form of Object.values((await packed(headers)).forms)) {
      expect(valuesOf(form.head, 'vary')).toEqual([varied])
      expect(valuesOf(form.unchangedHead, 'vary')).toEqual([varied])
    }
  })
})

it('whoever has a page already is told nothing about its body', async () => {
  const { forms } = await packed(['content-type', 'text/html', 'link', 'content-type'])
  for (const { unchangedHead, tag } of Object.values(forms)) {
    expect(unchangedHead).toEqual(['link', 'content-type', 'Vary', 'Accept-Encoding', 'ETag', tag])
  }
})

function packed(headers: string[]) {
  return packAnswer({
    page: { html: '<p>Text</p>', tags: [], isCurrent: () => true },
    tag: '"a"',
    headers,
  })
}

function valuesOf(head: string[], wanted: string) {
  return head.filter((_, index) => index % 2 === 1 && head[index - 1]?.toLowerCase() === wanted)
}
