import { describe, expect, it } from '@jest/globals'
import { emptySources } from '@web-support/block-sources'
import { authorDocument, testimonialDocument } from '@web-support/documents'
import { toBigQuote, toClientLogos, toFigures, toTeam } from './company-blocks'

const figure = { figure: 'One in ten', text: 'is sent elsewhere.' }

describe('the dots of a figure', () => {
  it.each([
    [{}, null],
    [{ dots: 12 }, { total: 12, bright: 0 }],
    [
      { dots: 10, brightDots: 1 },
      { total: 10, bright: 1 },
    ],
    [
      { dots: 10, brightDots: 0 },
      { total: 10, bright: 0 },
    ],
    [
      { dots: 3, brightDots: 9 },
      { total: 3, bright: 3 },
    ],
  ])('for %j are %j', (stored, dots) => {
    const block = { blockType: 'figures' as const, figures: [{ ...figure, ...stored }] }
    expect(toFigures(block).figures[0]?.dots).toEqual(dots)
  })
})

describe('a team', () => {
  const trainer = { name: 'Tom Ashworth', role: 'Writing', bio: '', photo: null }
  const sources = emptySources({ everyTrainer: () => Promise.resolve([trainer]) })

  it('is who was chosen, in that order, without those who are gone', async () => {
    const team = await toTeam(
      {
        blockType: 'team',
        people: [
          { relationTo: 'authors', value: authorDocument({ name: 'Marcus', slug: 'marcus' }) },
          { relationTo: 'trainers', value: 'trainer-1' },
          { relationTo: 'authors', value: authorDocument() },
        ],
      },
      sources,
    )
    expect(team?.people.map(({ name, href }) => [name, href])).toEqual([
      ['Marcus', '/authors/marcus'],
      ['vince', '/authors/vince'],
    ])
  })

  it('is everybody who teaches where nobody was chosen', async () => {
    const team = await toTeam({ blockType: 'team', people: [] }, sources)
    expect(team?.people).toMatchObject([{ name: 'Tom Ashworth', href: null }])
  })

  it('leaves no gap where there is nobody', async () => {
    expect(await toTeam({ blockType: 'team' }, emptySources())).toBeNull()
  })
})

it('a big quote goes when its testimonial is not published any more', () => {
  const block = { blockType: 'bigQuote' as const }
  expect(toBigQuote({ ...block, testimonial: testimonialDocument() })).not.toBeNull()
  expect(toBigQuote({ ...block, testimonial: 'testimonial-1' })).toBeNull()
})

it('a logo leads nowhere by an address that runs something', () => {
  const clients = [
    { name: 'Merrow Ports', url: 'https://merrow.example' },
    { name: 'Fell Heating', url: 'javascript:alert(1)' },
  ]
  expect(toClientLogos({ blockType: 'clientLogos', clients }).clients).toMatchObject([
    { href: 'https://merrow.example' },
    { href: null },
  ])
})
