import { cleanText } from '@lectern/shared/typed/clean-text'
import type { FontPair } from '@lectern/shared/theme/look'
import type { Font } from 'fontkit'

import { faceOfScript, facesOf, type FaceUse } from './faces'
import { levelsOf, orderOfSight, type DirectedText } from './order-of-sight'
import { fontsOfScripts } from './script-fonts'

export interface Setting {
  pair: FontPair
  use: FaceUse
  sizePixels: number
  /** Between letters, in parts of the size; tight headlines have less than none. */
  trackEm?: number
}

interface Run extends DirectedText {
  font: Font
}

interface Place {
  x: number
  /** Of the line on which letters stand. */
  y: number
}

/**
 * Text as outlines, for pictures that are drawn where no typeface is installed: the company's faces, and
 * another where they lack a letter. What no font of ours has, such as emoji, is left out.
 *
 * @returns `path` elements of SVG
 */
export function textPaths(text: string, setting: Setting, { x, y }: Place): string {
  let left = x
  const paths = orderOfSight(runsOf(text, setting)).map((run) => {
    const path = runPath(run, setting, { x: left, y })
    left += widthOfRun(run, setting)
    return path
  })
  return paths.join('')
}

export function widthOfText(text: string, setting: Setting): number {
  return runsOf(text, setting).reduce((sum, run) => sum + widthOfRun(run, setting), 0)
}

/** Broken between words, and between any two signs where there are none; what is too long ends in “…”. */
export function breakLines(
  text: string,
  setting: Setting,
  { widthPixels, maxLines }: { widthPixels: number; maxLines: number },
): string[] {
  const fits = (line: string) => widthOfText(line.trimEnd(), setting) <= widthPixels
  const lines: string[] = ['']
  for (const piece of piecesOf(cleanText(text).replace(/\s+/g, ' ').trim(), fits)) {
    const longer = `${lines.at(-1)}${piece}`
    if (fits(longer) || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  const whole = lines.map((line) => line.trim())
  if (whole.length <= maxLines) return whole
  return [...whole.slice(0, maxLines - 1), shortened(whole[maxLines - 1] ?? '', fits)]
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = clustersOf(line)
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop()
  return `${letters.join('').replace(/[\s,;:.–-]+$/, '')}…`
}

function piecesOf(text: string, fits: (line: string) => boolean): string[] {
  const words = text.match(/[^ ]* ?/g)?.filter(Boolean) ?? []
  return words.flatMap((word) =>
    withoutSpaces.test(word) || !fits(word) ? clustersOf(word) : [word],
  )
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

function clustersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment)
}

/** In the order in which it is read: of one font and one direction each. */
function runsOf(text: string, { pair, use }: Setting): Run[] {
  const levels = levelsOf(text)
  const fonts = [
    ...facesOf(pair, use),
    ...fontsOfScripts(text).map(faceOfScript),
    faceOfScript('bold'),
  ]
  const runs: Run[] = []
  let offset = 0
  for (const cluster of clustersOf(text)) {
    const level = levels[offset] ?? 0
    offset += cluster.length
    const before = runs.at(-1)
    const isSame = before?.level === level
    const goesOn = isSame && /^[\s\p{P}]$/u.test(cluster) && hasAll(before.font, cluster)
    const font = goesOn ? before.font : fonts.find((each) => hasAll(each, cluster))
    if (!font) continue
    if (isSame && before.font === font) before.text += cluster
    else runs.push({ text: cluster, font, level })
  }
  return runs
}

/** What joins and what chooses between forms is no letter of its own. */
function hasAll(font: Font, cluster: string): boolean {
  return [...cluster].every(
    (sign) => /[\u200c\u200d]/.test(sign) || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
  )
}

function widthOfRun({ font, text }: Run, { sizePixels, trackEm = 0 }: Setting): number {
  const { advanceWidth, glyphs } = font.layout(text)
  return (advanceWidth / font.unitsPerEm + glyphs.length * trackEm) * sizePixels
}

function runPath({ font, text }: Run, setting: Setting, { x, y }: Place): string {
  const { sizePixels, trackEm = 0 } = setting
  const scale = sizePixels / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let left = 0
  const outlines = glyphs.map(({ path }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const outline = path.translate(left + xOffset, yOffset).toSVG()
    left += xAdvance + trackEm * font.unitsPerEm
    return outline
  })
  const place = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`
  return `<path transform="${place}" d="${outlines.join('')}"/>`
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
