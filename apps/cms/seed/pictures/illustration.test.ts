import { describe, expect, it } from '@jest/globals'

import { authors } from '../content/authors'
import { drawIllustration } from './illustration'
import { motifs, type Motif } from './motif'
import { drawPortrait } from './portrait'

const everyMotif = Object.keys(motifs) as Motif[]

describe('an illustration', () => {
  it.each(everyMotif)('of %s is the same for the same seed', (motif) => {
    const draw = () => drawIllustration({ motif, ground: 'paper', seed: 'a-course' })
    expect(draw()).toBe(draw())
  })

  it('differs with its seed where chance has a part in it', () => {
    const draw = (seed: string) => drawIllustration({ motif: 'wave', ground: 'paper', seed })
    expect(draw('one')).not.toBe(draw('another'))
  })

  it.each(everyMotif)('of %s has no shape without a place and no text', (motif) => {
    const svg = drawIllustration({ motif, ground: 'ink', seed: motif })
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/)
    expect(svg).toMatch(/^<svg [^>]*width="1280" height="800">.*<\/svg>$/s)
  })
})

it('no two portraits of the authors are alike', () => {
  expect(new Set(authors.map(({ portrait }) => drawPortrait(portrait))).size).toBe(authors.length)
})
