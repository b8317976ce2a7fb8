import type { Opening } from './palette'
import type { Tone } from './tone'

export const fontPairs = ['bricolage', 'schibsted', 'hanken', 'atkinson'] as const

/** Named after the face of the headings. */
export type FontPair = (typeof fontPairs)[number]

/** What staff choose of how the website looks. */
export interface Look {
  /** A colour of six digits. */
  brand: string
  tone: Tone
  fonts: FontPair
  corners: 'round' | 'square'
  /** As what a person is drawn beside “places left”; off where a company does not show its capacity. */
  seats: 'dots' | 'squares' | 'off'
  pictures: 'as-they-are' | 'in-brand'
  opening: Opening
}

/** Until staff have chosen, and where nobody can say what they chose. */
export const neutralLook: Look = {
  brand: '#2f5d8c',
  tone: 'plain',
  fonts: 'bricolage',
  corners: 'round',
  seats: 'dots',
  pictures: 'as-they-are',
  opening: 'sand',
}

/** A look of which some or all is not chosen yet. */
export type PartOfLook = { [Choice in keyof Look]?: Look[Choice] | null | undefined }

export function completeLook(chosen: PartOfLook): Look {
  return {
    brand: chosen.brand ?? neutralLook.brand,
    tone: chosen.tone ?? neutralLook.tone,
    fonts: chosen.fonts ?? neutralLook.fonts,
    corners: chosen.corners ?? neutralLook.corners,
    seats: chosen.seats ?? neutralLook.seats,
    pictures: chosen.pictures ?? neutralLook.pictures,
    opening: chosen.opening ?? neutralLook.opening,
  }
}
