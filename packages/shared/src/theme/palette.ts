import { carryBrand, takesWhiteWords, type CarriedBrand } from './brand'
import { hexOf, lchOf, mixOf, type Hex, type Lch } from './colour'
import { mistTurn, toneOf, type Tone, type ToneOf } from './tone'

/** The colours that whatever stands on a surface may ask for. */
export interface Roles {
  /** What it stands on: the page, a dark band, the opening band. */
  surface: Hex
  card: Hex
  ink: Hex
  inkSoft: Hex
  line: Hex
  /** Borders of controls. */
  lineStrong: Hex
  /** What to do next, and nothing else. */
  accent: Hex
  onAccent: Hex
  /** The accent as words, rings and underlines. */
  accentInk: Hex
  focus: Hex
}

/** Those of the page itself, from which the bands take theirs. */
export interface PageRoles extends Roles {
  paper: Hex
  sand: Hex
  sandSoft: Hex
  /** Decoration alone, as `mist`. */
  clay: Hex
  mist: Hex
  night: Hex
  nightCard: Hex
  onNight: Hex
  onNightSoft: Hex
  accentNight: Hex
  accentWash: Hex
  good: Hex
  goodWash: Hex
  danger: Hex
  dangerWash: Hex
}

/** The opening band of the front page, whose audience has three colours. */
export interface StageRoles extends Roles {
  stageA: Hex
  stageB: Hex
  stageC: Hex
}

export interface Scheme {
  page: PageRoles
  night: Roles
  stage: StageRoles
}

export type Opening = 'sand' | 'brand'

export interface Palette {
  carried: CarriedBrand
  light: Scheme
  dark: Scheme
}

interface Wanted {
  brand: string
  tone: Tone
  /** Sand unless it is said. */
  opening?: Opening
}

/**
 * Every colour of the website from one. How light each is stands fixed, so that words can be read whatever
 * colour a company has: at least 4.5 to 1, and 3 to 1 for borders of controls (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * @throws RangeError for a brand that is no colour of six digits
 */
export function paletteOf({ brand, tone, opening = 'sand' }: Wanted): Palette {
  const carried = carryBrand(brand)
  const colour = lchOf(carried.brand)
  const made = { colour, tone: toneOf(tone, colour) }
  return {
    carried,
    light: schemeOf(lightPage(made), { colour, opening }),
    dark: schemeOf(darkPage(made), { colour, opening }),
  }
}

interface Made {
  colour: Lch
  tone: ToneOf
}

function lightPage({ colour, tone }: Made): PageRoles {
  const { paper, ink, mist } = tints(tone)
  const card = paper(0.998, 0.003)
  const accent = hexOf(colour)
  const surface = paper(0.983, 0.008)
  return {
    surface,
    paper: surface,
    card,
    sand: paper(0.905, 0.044),
    sandSoft: paper(0.955, 0.02),
    clay: paper(0.66, 0.062),
    mist: mist(0.87, 0.014),
    line: paper(0.87, 0.022),
    lineStrong: paper(0.57, 0.02),
    ink: ink(0.25, 0.03),
    inkSoft: ink(0.44, 0.03),
    focus: ink(0.25, 0.03),
    night: ink(0.25, 0.032),
    nightCard: ink(0.31, 0.036),
    ...onNight(tone),
    accent,
    onAccent: takesWhiteWords(colour)
      ? '#ffffff'
      : hexOf({ ...colour, lightness: 0.16, chroma: 0 }),
    accentInk: hexOf({ ...colour, lightness: Math.min(colour.lightness, 0.44) }),
    accentNight: brightened(colour),
    accentWash: mixOf(accent, { share: washShare, other: card }),
    good: hexOf({ lightness: 0.43, chroma: 0.1, hue: goodHue }),
    goodWash: hexOf({ lightness: 0.95, chroma: 0.03, hue: goodHue }),
    danger: hexOf({ lightness: 0.46, chroma: 0.18, hue: 25 }),
    dangerWash: hexOf({ lightness: 0.95, chroma: 0.025, hue: dangerHue }),
  }
}

function darkPage({ colour, tone }: Made): PageRoles {
  const { paper, ink, mist } = tints(tone)
  const card = ink(0.235, 0.028)
  const accent = brightened(colour)
  const surface = ink(0.19, 0.024)
  return {
    surface,
    paper: surface,
    card,
    sand: ink(0.265, 0.03),
    sandSoft: ink(0.225, 0.026),
    clay: ink(0.5, 0.035),
    mist: mist(0.4, 0.03),
    line: ink(0.36, 0.025),
    lineStrong: ink(0.62, 0.02),
    ink: paper(0.945, 0.01),
    inkSoft: paper(0.79, 0.015),
    focus: paper(0.945, 0.01),
    night: ink(0.145, 0.02),
    nightCard: ink(0.215, 0.026),
    ...onNight(tone),
    accent,
    onAccent: onBrightened(colour),
    accentInk: hexOf({
      ...colour,
      lightness: Math.max(colour.lightness, 0.8),
      chroma: mild(0.13, colour),
    }),
    accentNight: accent,
    accentWash: mixOf(accent, { share: washShare, other: card }),
    good: hexOf({ lightness: 0.82, chroma: 0.12, hue: goodHue }),
    goodWash: hexOf({ lightness: 0.28, chroma: 0.05, hue: goodHue }),
    danger: hexOf({ lightness: 0.8, chroma: 0.12, hue: dangerHue }),
    dangerWash: hexOf({ lightness: 0.29, chroma: 0.07, hue: dangerHue }),
  }
}

const washShare = 0.09
const goodHue = 155
const dangerHue = 22

function tints({ strength, paperHue, inkHue }: ToneOf) {
  const tint = (hue: number) => (lightness: number, chroma: number) =>
    hexOf({ lightness, chroma: chroma * strength, hue })
  return { paper: tint(paperHue), ink: tint(inkHue), mist: tint(inkHue + mistTurn) }
}

function onNight(tone: ToneOf): Pick<PageRoles, 'onNight' | 'onNightSoft'> {
  const { paper } = tints(tone)
  return { onNight: paper(0.965, 0.012), onNightSoft: paper(0.83, 0.02) }
}

/** The brand where it is dark around it. */
function brightened(colour: Lch): Hex {
  return hexOf({
    ...colour,
    lightness: Math.max(colour.lightness, 0.74),
    chroma: mild(0.15, colour),
  })
}

function onBrightened({ hue }: Lch): Hex {
  return hexOf({ lightness: 0.18, chroma: 0.03, hue })
}

function mild(strongest: number, { chroma }: Lch): number {
  return Math.min(chroma, strongest)
}

interface Band {
  colour: Lch
  opening: Opening
}

function schemeOf(page: PageRoles, { colour, opening }: Band): Scheme {
  return {
    page,
    night: nightOf(page, colour),
    stage: opening === 'sand' ? sandStage(page) : brandStage(page, colour),
  }
}

function nightOf(
  { night, nightCard, onNight, onNightSoft, accentNight }: PageRoles,
  colour: Lch,
): Roles {
  return {
    surface: night,
    card: nightCard,
    ink: onNight,
    inkSoft: onNightSoft,
    line: mixOf(onNight, { share: 0.22, other: night }),
    lineStrong: onNightSoft,
    accent: accentNight,
    onAccent: onBrightened(colour),
    accentInk: accentNight,
    focus: onNight,
  }
}

function sandStage(page: PageRoles): StageRoles {
  const { card, ink, inkSoft, line, lineStrong, accent, onAccent, accentInk, sand, clay } = page
  const roles = { card, ink, inkSoft, line, lineStrong, accent, onAccent, accentInk }
  return { ...roles, surface: sand, focus: ink, stageA: ink, stageB: clay, stageC: card }
}

/** Words and the bright dot take the one colour that can be read on the brand, by day and by night. */
function brandStage({ card }: PageRoles, colour: Lch): StageRoles {
  const surface = hexOf(colour)
  const isDark = takesWhiteWords(colour)
  const ink = isDark ? '#ffffff' : hexOf({ ...colour, lightness: 0.16, chroma: 0 })
  return {
    surface,
    card,
    ink,
    inkSoft: ink,
    line: mixOf(ink, { share: 0.4, other: surface }),
    lineStrong: ink,
    accent: ink,
    onAccent: isDark ? hexOf({ ...colour, lightness: 0.38 }) : surface,
    accentInk: ink,
    focus: ink,
    stageA: hexOf({ ...colour, lightness: 0.36 }),
    stageB: hexOf({ ...colour, lightness: isDark ? 0.62 : 0.52, chroma: mild(0.2, colour) }),
    stageC: hexOf({ ...colour, lightness: isDark ? 0.8 : 0.9, chroma: mild(0.1, colour) }),
  }
}
