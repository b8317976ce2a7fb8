import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { adminColoursOf, adminCss } from './admin-css'
import { contrastOf, type Hex } from './colour'
import { neutralLook } from './look'
import { paperColoursOf } from './paper-colours'
import { tones } from './tone'

const anyBrand = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

type Pair = readonly [said: string, front: Hex | undefined, back: Hex | undefined, least: number]

describe.each(tones)('in the tone %s, whatever the brand,', (tone) => {
  const lookOf = (brand: string) => ({ ...neutralLook, brand, tone })

  it('letters and papers can be read, by day and by night', () => {
    everyBrand((brand) => {
      const { light, dark } = paperColoursOf(lookOf(brand))
      const onWhite = (['ink', 'inkSoft', 'good', 'accentInk'] as const).map((role): Pair => [
        `${role} on white`,
        light[role],
        '#ffffff',
        4.5,
      ])
      return [...onWhite, ...[light, dark].flatMap(paperPairs)]
    })
  })

  it('the admin can be read, by day and by night', () => {
    everyBrand((brand) => {
      const { greys, light, dark } = adminColoursOf(lookOf(brand))
      const grey = (front: number, back: number, least: number): Pair[] => [
        [`light ${front} on ${back}`, greys.get(front), greys.get(back), least],
        [`dark ${front} on ${back}`, greys.get(900 - front), greys.get(900 - back), least],
      ]
      const buttons = [light, dark].flatMap(({ back, hover, words }): Pair[] => [
        ['words on a button', words, back, 4.5],
        ['words on a pressed button', words, hover, 4.5],
      ])
      const words = [0, 50, 100, 150].flatMap((back) => grey(800, back, 4.5))
      return [...buttons, ...words, ...grey(650, 0, 4.5), ...grey(650, 50, 4.5), ...grey(600, 0, 3)]
    })
  })
})

it('the admin is square where the website is', () => {
  expect(adminCss(neutralLook)).not.toContain('radius')
  expect(adminCss({ ...neutralLook, corners: 'square' })).toContain('--style-radius-m: 0;')
})

it('the sheet of the admin holds nothing that anybody has typed but a colour', () => {
  expect(() => adminCss({ ...neutralLook, brand: '#fff; } body { display: none' })).toThrow(
    RangeError,
  )
})

it('a faint pair is found, so that the tests above could fail', () => {
  expect(tooFaint([['a', '#777777', '#888888', 4.5]])).toEqual(['a: 1.26'])
})

function paperPairs(paper: ReturnType<typeof paperColoursOf>['light']): Pair[] {
  const { desk, sheet, ink, inkSoft, accentInk, good, accent, onAccent } = paper
  const { night, onNight, onNightSoft, yourSeat } = paper
  return [
    ['ink on the desk', ink, desk, 4.5],
    ['ink on the sheet', ink, sheet, 4.5],
    ['soft ink on the sheet', inkSoft, sheet, 4.5],
    ['a link on the sheet', accentInk, sheet, 4.5],
    ['good on the sheet', good, sheet, 4.5],
    ['words on a button', onAccent, accent, 4.5],
    ['the opening', onNight, night, 4.5],
    ['its soft words', onNightSoft, night, 4.5],
    ['your place', yourSeat, night, 3],
  ]
}

function everyBrand(pairsOf: (brand: string) => Pair[]): void {
  const judge = (brand: string) => expect(tooFaint(pairsOf(brand))).toEqual([])
  ;['#000000', '#ffffff', '#808080', '#ffff00', '#00ffff'].forEach(judge)
  fc.assert(fc.property(anyBrand, judge), { numRuns: 150, seed: 20_261_201 })
}

function tooFaint(pairs: readonly Pair[]): string[] {
  return pairs
    .map(([said, front, back, least]) => ({
      said,
      least,
      contrast: front && back ? contrastOf(front, back) : 0,
    }))
    .filter(({ contrast, least }) => contrast < least)
    .map(({ said, contrast }) => `${said}: ${contrast.toFixed(2)}`)
}
