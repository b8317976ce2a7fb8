import { shareImagePixels, type ShareCard } from '@lectern/shared/contract/share-card'
import type { Look } from '@lectern/shared/theme/look'
import { paletteOf, type StageRoles } from '@lectern/shared/theme/palette'

import { breakLines, textPaths, type Setting } from '@cms/typesetting/set-text'
import { audience, person } from './people-svg'

const { width, height } = shareImagePixels
const margin = 72

export const logoBox = { left: margin, top: 60, width: 420, height: 72 }
export const portraitBox = { left: 872, top: 188, size: 254 }

interface Drawn {
  look: Look
  has: { logo: boolean; portrait: boolean }
}

/** Everything on the picture but logo and portrait, which are pictures themselves. */
export function cardSvg(card: ShareCard, { look, has }: Drawn): string {
  const colours = paletteOf(look).light.stage
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.surface}"/>`,
    has.portrait ? '' : audience(look, colours),
    has.logo ? '' : filled(colours.ink, company(card, look)),
    filled(colours.ink, title(card, look)),
    facts(card, { look, colours }),
    `<rect y="${height - 14}" width="${width}" height="14" fill="${colours.accent}"/>`,
    '</svg>',
  ].join('')
}

/** In a line of its own, or cut short. */
function company({ company: name }: ShareCard, { fonts }: Look): string {
  const setting: Setting = { pair: fonts, use: 'display', sizePixels: 34, trackEm: -0.01 }
  const [line = ''] = breakLines(name, setting, { widthPixels: 720, maxLines: 1 })
  return textPaths(line, setting, { x: margin, y: 108 })
}

const titleWidth = 740
const mostTitleLines = 4
/** The largest in which the title has its four lines at most, and room for what stands beneath. */
const titleSizes = [84, 74, 64, 56]

function title(card: ShareCard, { fonts }: Look): string {
  const { setting, lines } = fittingTitle(card, fonts)
  const leading = setting.sizePixels * 1.04
  const top = 168 + setting.sizePixels * 0.8
  return lines
    .map((line, index) => textPaths(line, setting, { x: margin, y: top + index * leading }))
    .join('')
}

function fittingTitle({ title, facts, places }: ShareCard, pair: Look['fonts']) {
  const beneath = facts.length * 48 + (places ? 52 : 0)
  const room = height - 168 - 64 - beneath
  const set = titleSizes.map((sizePixels) => {
    const setting: Setting = { pair, use: 'display', sizePixels, trackEm: -0.012 }
    const lines = breakLines(title, setting, { widthPixels: titleWidth, maxLines: 100 })
    return { setting, lines }
  })
  const fits = set.find(
    ({ setting, lines }) =>
      lines.length <= mostTitleLines && lines.length * setting.sizePixels * 1.04 <= room,
  )
  if (fits) return fits
  const smallest = set.at(-1)?.setting as Setting
  const maxLines = Math.min(mostTitleLines, Math.floor(room / (smallest.sizePixels * 1.04)))
  return {
    setting: smallest,
    lines: breakLines(title, smallest, { widthPixels: titleWidth, maxLines }),
  }
}

interface Painted {
  look: Look
  colours: StageRoles
}

/** From the bottom up: places last, and before them what is said in words. */
function facts({ facts: said, places }: ShareCard, { look, colours }: Painted): string {
  const setting: Setting = { pair: look.fonts, use: 'label', sizePixels: 34 }
  const bottom = height - 58
  const lowest = places ? bottom - 54 : bottom
  const lines = said.map((fact, index) => {
    const [line = ''] = breakLines(fact, setting, { widthPixels: width - 2 * margin, maxLines: 1 })
    const y = lowest - (said.length - 1 - index) * 48
    return textPaths(line, setting, { x: margin, y })
  })
  return (
    filled(colours.ink, lines.join('')) + (places ? row(places, { look, colours, y: bottom }) : '')
  )
}

/** Those who come, those who still can, and the same in words. */
function row(
  { words, free, taken }: NonNullable<ShareCard['places']>,
  { look, colours, y }: Painted & { y: number },
): string {
  const setting: Setting = { pair: look.fonts, use: 'label', sizePixels: 30 }
  const step = 34
  const seats = Array.from({ length: taken + free }, (_, seat) =>
    person(look, {
      x: margin + 12 + seat * step,
      y: y - 11,
      radius: 12,
      fill: seat < taken ? colours.ink : colours.accent,
      hole: seat < taken ? null : colours.surface,
    }),
  )
  const x = margin + (taken + free) * step + (taken + free > 0 ? 14 : 0)
  return seats.join('') + filled(colours.accentInk, textPaths(words, setting, { x, y }))
}

function filled(colour: string, paths: string): string {
  return `<g fill="${colour}">${paths}</g>`
}
