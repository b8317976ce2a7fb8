import { describe, expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import { shareCardSchema } from '@lectern/shared/contract/share-card'
import { completeLook } from '@lectern/shared/theme/look'
import { priceLabel } from '@lectern/shared/vat/price-label'
import type { CourseDate } from '../views/catalogue'
import type { CoursePage } from '../views/course'
import type { SiteLook } from '../views/look'
import { articleCard, courseCard, shareCardHash, titleCard } from './share-card'

const company = 'Hollin Bank'
const look = lookWith({})
const full = dateWith({ state: 'full', placesLeft: 0, days: '5 January 2027' })
const next = dateWith({})
const course = { title: 'Speaking', dates: [full, next], price: priceOf(47_500, true) }

describe('the card of a course', () => {
  it('says its next date that can be booked, what that costs, and how many places are left', () => {
    const card = courseCard(course, { company, look })
    expect(card).toEqual({
      company,
      title: 'Speaking',
      facts: ['12 to 13 January 2027, Leeds', '£764.40 inc. VAT (£637 + VAT)'],
      places: { words: 'Only 3 places left', free: 3, taken: 9 },
      portrait: null,
    })
    expect(shareCardSchema.safeParse(card).success).toBe(true)
  })

  it('says the lowest price where there is no date', () => {
    const { facts, places } = courseCard({ ...course, dates: [full] }, { company, look })
    expect(facts).toEqual(['From £570 inc. VAT (£475 + VAT)'])
    expect(places).toBeNull()
  })

  it.each([
    ['the company does not show its capacity', lookWith({ seats: 'off' }), next],
    ['the group is larger than a row', look, dateWith({ capacity: 40, placesLeft: 30 })],
  ])('has places in words alone where %s', (_, shown, date) => {
    const { places } = courseCard({ ...course, dates: [date] }, { company, look: shown })
    expect(places).toMatchObject({ free: 0, taken: 0 })
    expect(places?.words).toMatch(/places left/)
  })
})

it('the card of an article says who wrote it, with the name of the stored portrait', () => {
  const photo = {
    src: '/media/ada%20q.webp?v=1',
    srcSet: '',
    alt: '',
    widthPixels: 1,
    heightPixels: 1,
  }
  const author = { label: 'Ada Quill', href: '/authors/ada', photo }
  expect(articleCard({ title: 'On reading', author }, company)).toMatchObject({
    facts: ['By Ada Quill'],
    portrait: 'ada q.webp',
  })
  expect(articleCard({ title: 'On reading', author: null }, company).facts).toEqual([])
})

it('another picture has another address: other words, colours or logo', () => {
  const card = courseCard(course, { company, look })
  const logo = { src: '/logos/a.svg?v=1', widthPixels: 1, heightPixels: 1 }
  const hashes = [
    shareCardHash(card, look),
    shareCardHash(
      courseCard({ ...course, dates: [dateWith({ placesLeft: 2 })] }, { company, look }),
      look,
    ),
    shareCardHash(card, lookWith({ brand: '#1f3bff' })),
    shareCardHash(card, { ...look, logo }),
    shareCardHash(titleCard('Speaking', company), look),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(shareCardHash(structuredClone(card), look)).toBe(hashes[0])
})

function lookWith(chosen: Parameters<typeof completeLook>[0]): SiteLook {
  return {
    theme: completeLook(chosen),
    logo: null,
    logoForDark: null,
    icon: { isOwn: false, version: 'a' },
    shareImage: null,
    announcement: null,
    headerButton: null,
  }
}

function dateWith(parts: Partial<CourseDate>): CourseDate {
  const date: Partial<CourseDate> = {
    days: '12 to 13 January 2027',
    town: 'Leeds',
    state: 'open',
    placesLeft: 3,
    capacity: 12,
    price: priceOf(63_700),
    ...parts,
  }
  return date as CourseDate
}

function priceOf(netPence: number, isLowest = false): CoursePage['price'] {
  const label = priceLabel({
    netPence: pence(netPence),
    vatRateBasisPoints: 2_000,
    audience: 'mixed',
    isLowest,
  })
  return { label, netPence: pence(netPence), grossPence: pence(0), highestGrossPence: pence(0) }
}
