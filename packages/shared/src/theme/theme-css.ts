import type { FontPair, Look } from './look'
import { paletteOf, type PageRoles, type Roles, type Scheme } from './palette'

/** Values of `font-family`: for headings, for reading, and for labels. */
export interface Faces {
  display: string
  text: string
  ui: string
}

/**
 * The style sheet that makes a website its company's own: each colour for light and dark, anew within dark
 * bands and the opening one, and what else a look changes. Everything else asks for it by these names.
 */
export function themeCss(look: Look, faces: Faces): string {
  const { carried, light, dark } = paletteOf(look)
  const always: Token[] = [['brand', carried.brand], ...shape(look), ...type(look.fonts, faces)]
  const theme = [
    rule(':root', [...always, ...colours(light)]),
    ...bandRules(light),
    `@media (prefers-color-scheme: dark) {\n${[rule(':root', colours(dark)), ...bandRules(dark)].join('\n')}\n}`,
    ...(look.seats === 'off' ? [withoutSeats] : []),
  ]
  return `@layer reset, tokens, theme;\n@layer theme {\n${theme.join('\n')}\n}\n`
}

type Token = readonly [name: string, value: string]

function rule(selector: string, tokens: readonly Token[]): string {
  return `${selector} { ${tokens.map(([name, value]) => `--${name}: ${value};`).join(' ')} }`
}

function colours({ page }: Scheme): Token[] {
  return [...named(page), ...fieldColours(page)]
}

/** Fields keep to the colours of the page wherever they stand. */
function fieldColours({ card, ink, lineStrong }: PageRoles): Token[] {
  return [
    ['field', card],
    ['on-field', ink],
    ['field-line', lineStrong],
  ]
}

function bandRules({ night, stage }: Scheme): string[] {
  return [rule('.night', named(night)), rule('.stage', named(stage))]
}

function named(roles: Roles): Token[] {
  return Object.entries(roles).map(([role, colour]) => [kebabCase(role), String(colour)])
}

function kebabCase(role: string): string {
  return role.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}

/** Nothing where the website's own is meant. */
function shape({ corners, pictures, seats }: Look): Token[] {
  return [
    ...(corners === 'square' ? square : []),
    ...(seats === 'squares' ? squarePeople : []),
    ...(pictures === 'in-brand' ? inBrand : []),
  ]
}

const square: Token[] = [
  ['corner', '0'],
  ['pill', '0'],
]
const squarePeople: Token[] = [
  ['seat', 'square'],
  ['ring', '0'],
  ['heads', 'none'],
]
const inBrand: Token[] = [
  ['picture', 'grayscale(1) contrast(1.15)'],
  ['picture-blend', 'luminosity'],
  ['picture-back', 'var(--brand)'],
]

/** What draws them stands in a later layer, over which only `!important` holds. */
const withoutSeats = '.seats { display: none !important; }'

function type(pair: FontPair, { display, text, ui }: Faces): Token[] {
  return [
    ['display', display],
    ['text', text],
    ['ui', ui],
    ['display-track', tracks[pair]],
  ]
}

/** How tight headings are set, which is a matter of the face. */
const tracks: Record<FontPair, string> = {
  bricolage: '-0.022em',
  schibsted: '-0.045em',
  hanken: '-0.03em',
  atkinson: '-0.015em',
}
