import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { contrastOf, lchOf, type Hex } from './colour'
import { paletteOf, type PageRoles, type Roles, type Scheme } from './palette'
import { tones, type Tone } from './tone'

const anyBrand = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
const awkward = [
  '#000000',
  '#ffffff',
  '#808080',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#00ffff',
]

/** Words, and what they stand on. */
const pageWords: [keyof PageRoles, (keyof PageRoles)[]][] = [
  ['ink', ['paper', 'card', 'sand', 'sandSoft', 'accentWash', 'goodWash', 'dangerWash']],
  ['inkSoft', ['paper', 'card', 'sand', 'sandSoft', 'accentWash']],
  ['accentInk', ['paper', 'card', 'sand', 'sandSoft', 'accentWash']],
  ['good', ['paper', 'card', 'sand', 'sandSoft', 'goodWash', 'accentWash']],
  ['danger', ['paper', 'card', 'sand', 'sandSoft', 'dangerWash', 'accentWash']],
  ['onAccent', ['accent']],
  ['onNight', ['night', 'nightCard']],
  ['onNightSoft', ['night', 'nightCard']],
  ['accentNight', ['night', 'nightCard']],
]
const pageBorders: [keyof PageRoles, (keyof PageRoles)[]][] = [
  ['lineStrong', ['paper', 'card', 'sandSoft', 'sand']],
  ['focus', ['paper', 'card', 'sand', 'sandSoft', 'accentWash']],
]
const bandWords: [keyof Roles, (keyof Roles)[]][] = [
  ['ink', ['surface']],
  ['inkSoft', ['surface']],
  ['accentInk', ['surface']],
  ['onAccent', ['accent']],
]
const bandBorders: [keyof Roles, (keyof Roles)[]][] = [
  ['lineStrong', ['surface']],
  ['focus', ['surface']],
]

it('words and borders can be told from what they stand on, whatever the brand, the tone and the opening', () => {
  const openings = ['sand', 'brand'] as const
  const judge = (brand: string, tone: Tone, opening: (typeof openings)[number]) => {
    const { light, dark } = paletteOf({ brand, tone, opening })
    expect([...tooFaintIn(light), ...tooFaintIn(dark)]).toEqual([])
  }
  for (const brand of awkward) {
    for (const tone of tones) for (const opening of openings) judge(brand, tone, opening)
  }
  const anyWay = [fc.constantFrom(...tones), fc.constantFrom(...openings)] as const
  fc.assert(fc.property(anyBrand, ...anyWay, judge), { numRuns: 1_000, seed: 20_261_130 })
})

function tooFaintIn({ page, night, stage }: Scheme): string[] {
  return [
    ...tooFaint(page, pageWords, 4.5),
    ...tooFaint(page, pageBorders, 3),
    ...[night, stage].flatMap((band) => [
      ...tooFaint(band, bandWords, 4.5),
      ...tooFaint(band, bandBorders, 3),
    ]),
  ]
}

function tooFaint<Role extends string>(
  colours: Record<Role, Hex>,
  pairs: [Role, Role[]][],
  least: number,
): string[] {
  return pairs.flatMap(([front, backs]) =>
    backs
      .map((back) => ({ back, contrast: contrastOf(colours[front], colours[back]) }))
      .filter(({ contrast }) => contrast < least)
      .map(({ back, contrast }) => `${front} on ${back}: ${contrast.toFixed(2)}`),
  )
}

it('a faint pair is found, so that the test above could fail', () => {
  expect(tooFaint({ a: '#777777', b: '#888888' }, [['a', ['b']]], 4.5)).toEqual(['a on b: 1.26'])
})

describe('a brand', () => {
  it('that carries words stays as it is', () => {
    expect(paletteOf({ brand: '#A43B1C', tone: 'warm' }).carried).toEqual({
      brand: '#a43b1c',
      moved: false,
    })
  })

  it('from the middle, on which neither white nor black reads, is moved and says from where', () => {
    const { carried, light } = paletteOf({ brand: '#d9631e', tone: 'warm' })
    expect(carried).toEqual({ brand: '#e26b29', moved: true, from: '#d9631e' })
    expect(light.page.accent).toBe('#e26b29')
  })

  it('that was moved once is not moved again', () => {
    fc.assert(
      fc.property(anyBrand, (brand) => {
        const once = paletteOf({ brand, tone: 'plain' }).carried
        expect(
          lightnessBetween(
            once.brand,
            paletteOf({ brand: once.brand, tone: 'plain' }).carried.brand,
          ),
        ).toBeLessThan(0.005)
      }),
    )
  })

  it.each(['red', '#abc', '', 'a43b1c', '#a43b1c80'])('is no colour when it is %j', (brand) => {
    expect(() => paletteOf({ brand, tone: 'warm' })).toThrow(RangeError)
  })
})

function lightnessBetween(one: string, other: string): number {
  return Math.abs(lchOf(one).lightness - lchOf(other).lightness)
}

/**
 * As browsers drew them in two companies of wholly different character, which cut off what no screen can
 * show where we keep the hue: nothing but dark accents differ by more than three steps of 255.
 */
const drawn: [
  string,
  { brand: string; tone: (typeof tones)[number] },
  Record<'light' | 'dark', Partial<PageRoles>>,
][] = [
  [
    'warm',
    { brand: '#a43b1c', tone: 'warm' },
    {
      light: {
        paper: '#fcf9f4',
        card: '#fffefc',
        sand: '#efddc0',
        sandSoft: '#f7efe2',
        clay: '#a78e67',
        mist: '#cbd7da',
        line: '#dcd3c5',
        lineStrong: '#7e766a',
        ink: '#172330',
        inkSoft: '#465463',
        night: '#162331',
        onNight: '#f8f3eb',
        accent: '#a43b1c',
        onAccent: '#ffffff',
        accentInk: '#912904',
        accentWash: '#f9ece7',
        good: '#0e5f36',
        danger: '#a50d1c',
      },
      dark: {
        paper: '#0b151e',
        card: '#141f2b',
        sand: '#1a2633',
        sandSoft: '#121d28',
        clay: '#556577',
        mist: '#354c52',
        line: '#333e4a',
        lineStrong: '#7d8792',
        ink: '#f0ece6',
        inkSoft: '#c0bab0',
        night: '#050b12',
        onNight: '#f8f3eb',
        accent: '#f88767',
        onAccent: '#1d0d08',
        accentInk: '#ff9e81',
        accentWash: '#272831',
        good: '#80dba2',
        danger: '#ff9e9b',
      },
    },
  ],
  [
    'plain',
    { brand: '#1f3bff', tone: 'plain' },
    {
      light: {
        paper: '#f8f9fc',
        card: '#fefeff',
        sand: '#d8e0f0',
        sandSoft: '#edf0f8',
        clay: '#8892a8',
        mist: '#cfd5d8',
        line: '#d0d4dc',
        lineStrong: '#74777e',
        ink: '#1e222a',
        inkSoft: '#4e525c',
        night: '#1e222a',
        onNight: '#f1f3f8',
        accent: '#1f3bff',
        onAccent: '#ffffff',
        accentInk: '#181be9',
        accentWash: '#e7f0ff',
      },
      dark: {
        paper: '#11141a',
        card: '#1b1e26',
        sand: '#21252d',
        sandSoft: '#191c23',
        clay: '#5e636f',
        mist: '#3f494f',
        line: '#3a3d45',
        lineStrong: '#83868d',
        ink: '#ebedf1',
        inkSoft: '#b8bac0',
        night: '#080a0f',
        onNight: '#f1f3f8',
        accent: '#7fa6ff',
        onAccent: '#0b111f',
        accentInk: '#97bbff',
        accentWash: '#232937',
      },
    },
  ],
]

it.each(drawn)('the %s company looks as it was drawn', (_, given, wanted) => {
  const made = paletteOf(given)
  for (const scheme of ['light', 'dark'] as const) {
    const far = Object.entries(wanted[scheme])
      .map(([role, colour]) => [role, colour, made[scheme].page[role as keyof PageRoles]] as const)
      .map(([role, colour, got]) => ({ role, colour, got, apart: apartBy(colour, got) }))
      .filter(({ apart }) => apart > 9)
    expect(far).toEqual([])
  }
})

/** The largest step in red, green or blue, of 255. */
function apartBy(one: Hex, other: Hex): number {
  const parts = (hex: Hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
  const others = parts(other)
  return Math.max(...parts(one).map((value, at) => Math.abs(value - (others[at] ?? NaN))))
}
