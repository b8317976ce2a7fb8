import { cleanText } from '@lectern/shared/typed/clean-text'

import { levelsOf, orderOfSight } from '@cms/typesetting/order-of-sight'
import { fontsOfScripts, scriptFont, type ScriptFont } from '@cms/typesetting/script-fonts'

export type Pdf = PDFKit.PDFDocument

interface Place {
  x: number
  y: number
  width: number
  align?: 'left' | 'right'
}

/** Of one font and one direction. */
interface Run {
  text: string
  font: ScriptFont
  level: number
}

/**
 * Writes what people typed, in whatever script, with the size that is set: each piece in a font that
 * has its letters, and what is read from the right from the right. Ends below, as pdfkit's own does.
 */
export function writeText(pdf: Pdf, typed: string, { x, y, width, align = 'left' }: Place): void {
  const own = nameOfFont(pdf)
  const text = printable(pdf, typed)
  if (hasAll(pdf, own, text)) return void pdf.text(text, x, y, { width, align })
  const ascent = ascentOf(pdf, own)
  let top = y
  for (const line of breakLines(pdf, text, { width, own })) {
    const runs = orderOfSight(line)
    let left = align === 'right' ? x + width - widthOf(pdf, runs) : x
    for (const run of runs) {
      useFont(pdf, run.font).text(run.text, left, top + ascent, onLine)
      left += widthOf(pdf, [run])
    }
    top += lineHeight(pdf, own)
  }
  useFont(pdf, own)
  pdf.x = x
  pdf.y = top
}

const onLine = { lineBreak: false, features: [], baseline: 'alphabetic' as const }

/** Points that `writeText` takes. */
export function heightOfText(pdf: Pdf, typed: string, width: number): number {
  const own = nameOfFont(pdf)
  const text = printable(pdf, typed)
  if (hasAll(pdf, own, text)) return pdf.heightOfString(text, { width })
  const lines = breakLines(pdf, text, { width, own })
  const height = lines.length * lineHeight(pdf, own)
  useFont(pdf, own)
  return height
}

/** Whether something was typed that no font of ours draws, so that the paper can say so. */
export function leftSomethingOut(pdf: Pdf): boolean {
  return incomplete.has(pdf)
}

const incomplete = new WeakSet<Pdf>()

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Without what is not seen, and without what cannot be drawn: an emoji is left out, a letter leaves a mark. */
function printable(pdf: Pdf, typed: string): string {
  const own = nameOfFont(pdf)
  const text = cleanText(typed).replace(notDrawn, '')
  if (hasAll(pdf, own, text)) return text
  const drawn = clustersOf(text).map((cluster) => {
    if (cluster === '\n' || fontOf(pdf, cluster, { own, text })) return cluster
    incomplete.add(pdf)
    return isEmoji.test(cluster) ? '' : '[…]'
  })
  useFont(pdf, own)
  return drawn.join('').replace(/ {2,}/g, ' ')
}

const notDrawn = /[\u00ad\u061c\u200b\u200e\u200f\ufe0e\ufe0f\u{e0100}-\u{e01ef}]/gu
const isEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

function clustersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment)
}

/** The first font that has all of it. */
function fontOf(
  pdf: Pdf,
  cluster: string,
  { own, text }: { own: ScriptFont; text: string },
): ScriptFont | undefined {
  return [own, ...fontsOfScripts(text)].find((name) => hasAll(pdf, name, cluster))
}

function hasAll(pdf: Pdf, name: ScriptFont, text: string): boolean {
  const known = (signs[name] ??= new Map<string, boolean>())
  return [...text].every((sign) => {
    if (!known.has(sign)) known.set(sign, hasSign(pdf, name, sign))
    return known.get(sign)
  })
}

/** Which signs a font has does not change, and is asked of every word on every paper. */
const signs: Partial<Record<ScriptFont, Map<string, boolean>>> = {}

function hasSign(pdf: Pdf, name: ScriptFont, sign: string): boolean {
  if (/[\n\u200c\u200d]/.test(sign)) return true
  const own = nameOfFont(pdf)
  const { _font } = useFont(pdf, name) as unknown as OpenFont
  const has = _font.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
  useFont(pdf, own)
  return has
}

/** What pdfkit keeps of the font that is set. */
interface OpenFont {
  _fontSize: number
  _font: { ascender: number; font: { hasGlyphForCodePoint: (code: number) => boolean } }
}

const namesInUse = new WeakMap<Pdf, ScriptFont>()

/** The font that is set, which pdfkit does not tell. */
function nameOfFont(pdf: Pdf): ScriptFont {
  return namesInUse.get(pdf) ?? 'regular'
}

/** Sets a font; one that is new to this paper is read first. */
export function useFont(pdf: Pdf, name: ScriptFont): Pdf {
  pdf.registerFont(name, scriptFont(name))
  namesInUse.set(pdf, name)
  return pdf.font(name)
}

function lineHeight(pdf: Pdf, own: ScriptFont): number {
  return useFont(pdf, own).currentLineHeight(true)
}

/** Points above the line on which letters of all fonts stand. */
function ascentOf(pdf: Pdf, own: ScriptFont): number {
  const { _font, _fontSize } = useFont(pdf, own) as unknown as OpenFont
  return (_font.ascender / 1000) * _fontSize
}

type Sized = { width: number; own: ScriptFont }

/** Between words, and between any two signs of scripts that put no space between words. */
function breakLines(pdf: Pdf, text: string, { width, own }: Sized): Run[][] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = ['']
    for (const piece of piecesOf(pdf, paragraph, { width, own })) {
      const longer = `${lines.at(-1)}${piece}`
      const fits = widthOf(pdf, runsOf(pdf, longer.trimEnd(), own)) <= width
      if (fits || lines.at(-1) === '') lines[lines.length - 1] = longer
      else lines.push(piece)
    }
    return lines.map((line) => runsOf(pdf, line.trim(), own))
  })
}

function piecesOf(pdf: Pdf, paragraph: string, { width, own }: Sized): string[] {
  const words = paragraph.match(/[^ ]* ?/g)?.filter(Boolean) ?? []
  return words.flatMap((word) =>
    withoutSpaces.test(word) || widthOf(pdf, runsOf(pdf, word, own)) > width
      ? clustersOf(word)
      : [word],
  )
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** In the order in which it is read. A space belongs to the word before it. */
function runsOf(pdf: Pdf, line: string, own: ScriptFont): Run[] {
  const levels = levelsOf(line)
  const runs: Run[] = []
  let offset = 0
  for (const cluster of clustersOf(line)) {
    const level = levels[offset] ?? 0
    const before = runs.at(-1)
    const goesOn = before?.level === level && /^[\s\p{P}]$/u.test(cluster)
    const font =
      goesOn && hasAll(pdf, before.font, cluster)
        ? before.font
        : (fontOf(pdf, cluster, { own, text: line }) ?? own)
    if (before?.level === level && before.font === font) before.text += cluster
    else runs.push({ text: cluster, font, level })
    offset += cluster.length
  }
  return runs
}

function widthOf(pdf: Pdf, runs: readonly Run[]): number {
  return runs.reduce(
    (sum, { font, text }) => sum + useFont(pdf, font).widthOfString(text, { features: [] }),
    0,
  )
}
