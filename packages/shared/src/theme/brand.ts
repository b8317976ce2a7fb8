import { hexOf, lchOf, type Hex, type Lch } from './colour'

/** A company's colour as it can be used: itself, or the nearest of its hue on which words can be read. */
export type CarriedBrand = { brand: Hex; moved: false } | { brand: Hex; moved: true; from: Hex }

/**
 * A dark colour carries white words, a light one dark words. In the middle neither reads well, so colours
 * from there become as dark or as light as it takes, whichever is nearer: `#d9631e` becomes `#e26b29`.
 *
 * @throws RangeError for what is no colour of six digits
 */
export function carryBrand(wanted: string): CarriedBrand {
  const from = wanted.toLowerCase() as Hex
  const colour = lchOf(from)
  const lightness = carryingLightness(colour)
  if (lightness === colour.lightness) return { brand: from, moved: false }
  return { brand: hexOf({ ...colour, lightness }), moved: true, from }
}

/** Of a colour that carries words: whether they have to be white. */
export function takesWhiteWords({ lightness }: Lch): boolean {
  return lightness <= middleLightness
}

const darkEnough = 0.52
const lightEnough = 0.66
const middleLightness = 0.58

function carryingLightness(colour: Lch): number {
  return takesWhiteWords(colour)
    ? Math.min(colour.lightness, darkEnough)
    : Math.max(colour.lightness, lightEnough)
}
