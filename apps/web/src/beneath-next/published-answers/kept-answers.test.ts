import { expect, it, jest } from '@jest/globals'
import { KeptAnswers } from './kept-answers'

it('the pages that were not asked for longest go first, before they take too much memory', async () => {
  const kept = new KeptAnswers(20_000)
  for (const address of ['/a', '/b', '/c']) kept.keep(address, answerOf('x'.repeat(4_000)))
  await kept.untilPacked()
  expect(addressesIn(kept)).toEqual(['/b', '/c'])
})

it('a page that is out of date before its turn is not packed', async () => {
  const kept = new KeptAnswers()
  kept.keep('/a', answerOf('<p>Old</p>', false))
  await kept.untilPacked()
  expect(addressesIn(kept)).toEqual([])
})

it('of two that come at once the newer stays', async () => {
  const kept = new KeptAnswers()
  kept.keep('/a', answerOf('<p>Old</p>'))
  kept.keep('/a', answerOf('<p>New</p>'))
  await kept.untilPacked()
  expect(kept.find('/a')?.forms.identity.body.toString()).toBe('<p>New</p>')
})

it('a page that came out the same, and says the same, is packed once', async () => {
  const kept = new KeptAnswers()
  kept.keep('/a', answerOf('<p>Text</p>'))
  await kept.untilPacked()
  const before = kept.find('/a')?.forms
  const again = answerOf('<p>Text</p>')
  kept.keep('/a', again)
  expect(kept.find('/a')).toMatchObject({ given: again })
  expect(kept.find('/a')?.forms).toBe(before)

  kept.keep('/a', { ...again, headers: ['link', '</other>'] })
  await kept.untilPacked()
  expect(kept.find('/a')?.forms.identity.head).toContain('</other>')
})

it('of very many that wait to be packed the last are left for another time', async () => {
  const kept = new KeptAnswers()
  const addresses = Array.from({ length: 1_001 }, (_, count) => `/${count}`)
  for (const address of addresses) kept.keep(address, answerOf('<p>Text</p>'))
  await kept.untilPacked()
  expect(addresses.filter((address) => !kept.find(address))).toEqual(['/1000'])
})

it('a page that cannot be packed is left to Next, and keeps none of the others waiting', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const kept = new KeptAnswers()
  const broken = { ...answerOf(''), page: { html: null as never, tags: [], isCurrent: () => true } }
  kept.keep('/a', broken)
  kept.keep('/b', answerOf('<p>Text</p>'))
  await kept.untilPacked()
  expect(addressesIn(kept)).toEqual(['/b'])
  expect(said).toHaveBeenCalledTimes(1)
})

function addressesIn(kept: KeptAnswers) {
  return ['/a', '/b', '/c'].filter((address) => kept.find(address))
}

function answerOf(html: string, isCurrent = true) {
  return {
    page: { html, tags: [], isCurrent: () => isCurrent },
    tag: '"a"',
    headers: ['content-type', 'text/html'],
  }
}
