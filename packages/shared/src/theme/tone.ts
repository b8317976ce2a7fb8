import type { Lch } from './colour'

/** How much of a colour goes into papers and inks, and which. */
export const tones = ['warm', 'plain', 'strong'] as const

export type Tone = (typeof tones)[number]

export interface ToneOf {
  /** 0 is grey, 1 the ordinary measure. */
  strength: number
  paperHue: number
  inkHue: number
}

const sandHue = 79.5
const nightHue = 250.5
/** Decoration stands a little off the ink. */
export const mistTurn = -34

/** Warm is sand and night whatever the brand; the others take their tint from the brand itself. */
export function toneOf(tone: Tone, { hue }: Lch): ToneOf {
  switch (tone) {
    case 'warm':
      return { strength: 1, paperHue: sandHue, inkHue: nightHue }
    case 'plain':
      return { strength: 0.55, paperHue: hue, inkHue: hue }
    case 'strong':
      return { strength: 1.6, paperHue: hue, inkHue: hue }
  }
}
