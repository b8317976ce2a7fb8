import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parseHex,
  useMode,
  wcagContrast,
} from 'culori/fn'

useMode(modeRgb)
useMode(modeLrgb)
useMode(modeOklab)
useMode(modeOklch)

const toOklch = converter('oklch')
const toOklab = converter('oklab')

/** An sRGB colour with six digits: `#a43b1c`. */
export type Hex = `#${string}`

/** A colour by how light it is to the eye (0 to 1), how strong, and its hue in degrees. */
export interface Lch {
  lightness: number
  chroma: number
  hue: number
}

/** Greys have no hue; what is worked out from one is as cool as ink. */
const hueOfGreys = 260

export function isHex(value: unknown): value is Hex {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
}

/** Throws a RangeError for what is no colour of six digits. */
export function lchOf(hex: string): Lch {
  const colour = isHex(hex) ? toOklch(parseHex(hex)) : undefined
  if (!colour) throw new RangeError(`${hex} is not a colour such as #a43b1c`)
  const { l, c, h } = colour
  return { lightness: l, chroma: c, hue: h ?? hueOfGreys }
}

/** What no screen can show is made less strong, and stays as light: contrast comes from lightness. */
export function hexOf({ lightness, chroma, hue }: Lch): Hex {
  return asHex(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch', 'rgb'))
}

/** So much of the one, the rest of the other. */
export function mixOf(one: Hex, { share, other }: { share: number; other: Hex }): Hex {
  const [a, b] = [toOklab(parseHex(one)), toOklab(parseHex(other))]
  if (!a || !b) throw new RangeError(`${one} or ${other} is not a colour such as #a43b1c`)
  const between = (from: number, to: number) => to + (from - to) * share
  const [l, mixedA, mixedB] = [between(a.l, b.l), between(a.a, b.a), between(a.b, b.b)]
  return asHex({ mode: 'oklab', l, a: mixedA, b: mixedB })
}

/** From 1 (the same) to 21 (black on white), as WCAG 2.2 reckons it; words need 4.5. */
export function contrastOf(one: Hex, other: Hex): number {
  return wcagContrast(one, other)
}

function asHex(colour: Parameters<typeof formatHex>[0]): Hex {
  return formatHex(colour) as Hex
}
