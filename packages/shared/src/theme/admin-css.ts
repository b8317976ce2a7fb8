import { hexOf, lchOf, mixOf, type Hex } from './colour'
import type { Look } from './look'
import { paletteOf, type PageRoles } from './palette'
import { toneOf } from './tone'

/** What a button that asks to be pressed is filled with, at rest and under the pointer, and its words. */
interface ButtonColours {
  back: Hex
  hover: Hex
  words: Hex
}

export interface AdminColours {
  /** By Payload's own step: 0 is white, 1000 black. Dark screens use those from 900 down. */
  greys: ReadonlyMap<number, Hex>
  light: ButtonColours
  dark: ButtonColours
  /** What is ours in the admin, by the name that its style sheets ask for. */
  desk: { light: DeskColours; dark: DeskColours }
}

type DeskColours = Readonly<Record<`--desk-${string}`, string>>

/**
 * The admin in the company's colours: Payload's greys, each as light as it was, with the tint of the
 * website's inks; the button to press in its accent. Since lightness stays, so does contrast.
 *
 * @throws RangeError for a brand that is no colour of six digits
 */
export function adminColoursOf(look: Look): AdminColours {
  const { carried, light, dark } = paletteOf(look)
  const { strength, inkHue } = toneOf(look.tone, lchOf(carried.brand))
  const tinted = (grey: number) => {
    const { lightness } = lchOf(greyHex(grey))
    return hexOf({ lightness, chroma: tint * strength * bend(lightness), hue: inkHue })
  }
  return {
    greys: new Map(payloadGreys.map(([step, grey]) => [step, tinted(grey)])),
    light: buttonOf(light.page),
    dark: buttonOf(dark.page),
    desk: {
      light: { ...deskOf(light.page), '--desk-shadow': '0 18px 50px -12px rgb(40 30 10 / 30%)' },
      dark: { ...deskOf(dark.page), '--desk-shadow': '0 18px 60px rgb(0 0 0 / 60%)' },
    },
  }
}

/** The sheet that sets them; whatever Payload has set by itself stands in a layer beneath. */
export function adminCss(look: Look): string {
  const { greys, light, dark, desk } = adminColoursOf(look)
  const scale = [...greys].map(([step, colour]) => `--color-base-${step}: ${colour};`)
  return [
    `:root { ${scale.join(' ')}${look.corners === 'square' ? ` ${square}` : ''} }`,
    deskRule('html', desk.light),
    deskRule("html[data-theme='dark']", desk.dark),
    buttonRule('html', light),
    buttonRule("html[data-theme='dark']", dark),
    '',
  ].join('\n')
}

const square = '--style-radius-s: 0; --style-radius-m: 0; --style-radius-l: 0;'
const tint = 0.02

/** Most in the middle: white stays white, and black black. */
function bend(lightness: number): number {
  return 4 * lightness * (1 - lightness)
}

function buttonOf({ accent, onAccent, ink }: PageRoles): ButtonColours {
  const towardsInk = mixOf(accent, { share: 0.85, other: ink })
  return { back: accent, hover: onAccent === '#ffffff' ? towardsInk : accent, words: onAccent }
}

/** The website's own colours: they can be read on each other, whatever the brand is. */
function deskOf(page: PageRoles): DeskColours {
  const { back, hover, words } = buttonOf(page)
  return {
    '--desk-page': page.surface,
    '--desk-card': page.card,
    '--desk-deep': page.sandSoft,
    '--desk-line': page.line,
    '--desk-edge': page.lineStrong,
    '--desk-ink': page.ink,
    '--desk-ink-soft': page.inkSoft,
    '--desk-focus': page.focus,
    '--desk-act': back,
    '--desk-act-deep': hover,
    '--desk-on-act': words,
    '--desk-act-ink': page.accentInk,
    '--desk-act-wash': page.accentWash,
    '--desk-found': page.sand,
    '--desk-good': page.good,
    '--desk-bad': page.danger,
  }
}

function deskRule(root: string, colours: DeskColours): string {
  const parts = Object.entries(colours).map(([name, colour]) => `${name}: ${colour};`)
  return `${root} { ${parts.join(' ')} }`
}

function buttonRule(root: string, { back, hover, words }: ButtonColours): string {
  const parts = [`--bg-color: ${back};`, `--color: ${words};`, `--hover-bg: ${hover};`]
  return `${root} .btn--style-primary:not(.btn--disabled) { ${parts.join(' ')} --hover-color: ${words}; }`
}

function greyHex(grey: number): string {
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}`
}

/** Of 255, as `--color-base-…` has them in `@payloadcms/ui`. */
const payloadGreys: readonly (readonly [step: number, grey: number])[] = [
  ...([
    [0, 255],
    [50, 245],
    [100, 235],
    [150, 221],
    [200, 208],
    [250, 195],
    [300, 181],
  ] as const),
  ...([
    [350, 168],
    [400, 154],
    [450, 141],
    [500, 128],
    [550, 114],
    [600, 101],
    [650, 87],
  ] as const),
  ...([
    [700, 74],
    [750, 60],
    [800, 47],
    [850, 34],
    [900, 20],
    [950, 7],
    [1000, 0],
  ] as const),
]
