import { blocksOf, type Line, type LineKind } from './blocks-of'
import {
  declared,
  readClassStyles,
  styleOf,
  type ClassStyles,
  type LetterStyle,
} from './element-styles'
import { leftOutAs } from './left-out-as'
import {
  nothingLeftOut,
  wordsIn,
  type CellBlock,
  type LeftOut,
  type PastedText,
  type Run,
} from './pasted-text'
import { holdsTakenPicture } from './picture-file'
import { readAddress } from './read-address'
import { isForLayout, readTable } from './read-table'
import { raised } from './raised'
import { symbolIn } from './symbol-fonts'
import { countsInWord, isMarker, levelInWord, markerInWord, numberInWord } from './word-marker'

/**
 * A text as Word, Google Docs, Outlook, Excel or a web page puts it on the clipboard, without all that an
 * article of ours does not hold: styles, comments, scripts, what the other program had deleted.
 *
 * Scripts in it never run and pictures in it are never asked for: it is parsed into a page of its own.
 */
export function readHtml(html: string): PastedText {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const reading: Reading = {
    classes: readClassStyles(page),
    leftOut: nothingLeftOut(),
    lines: [],
    line: newLine({ kind: 'paragraph' }),
  }
  readChildren(page.body, plain, reading)
  endLine(reading)
  return { ...blocksOf(reading.lines), leftOut: reading.leftOut }
}

/** How the letters look that are read now. */
interface Look {
  isBold: boolean
  isItalic: boolean
  href: string | null
  keepsLines: boolean
  /** Lists around this place. */
  level: number
}

const plain: Look = { isBold: false, isItalic: false, href: null, keepsLines: false, level: 0 }

interface Reading {
  classes: ClassStyles
  leftOut: LeftOut
  lines: Line[]
  /** What is being written: its end comes with the end of its element. */
  line: { kind: LineKind; runs: Run[] }
}

function newLine(kind: LineKind): Reading['line'] {
  return { kind, runs: [] }
}

function endLine(reading: Reading, next: LineKind = { kind: 'paragraph' }) {
  const { kind, runs } = reading.line
  if (wordsIn(runs).trim() !== '') reading.lines.push({ ...kind, runs })
  reading.line = newLine(next)
}

function readChildren(parent: Node, look: Look, reading: Reading) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) addText(node.nodeValue ?? '', look, reading)
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, look, reading)
  }
}

function readElement(element: Element, outer: Look, reading: Reading) {
  const style = styleOf(element, reading.classes)
  if (style.isHidden) return
  const reason = leftOutAs(element)
  if (reason) {
    if (reason !== 'silently') reading.leftOut[reason] += 1
    return
  }
  const look = lookOf(element, { outer, style })
  const read = readers.get(element.localName)
  if (read) read(element, look, reading)
  else if (blockElements.has(element.localName)) readBlock(element, look, reading)
  else readInline(element, look, reading)
}

interface Around {
  outer: Look
  style: LetterStyle
}

function lookOf(element: Element, { outer, style }: Around): Look {
  const { localName } = element
  return {
    ...outer,
    isBold: style.isBold ?? (outer.isBold || ['b', 'strong'].includes(localName)),
    isItalic: style.isItalic ?? (outer.isItalic || ['i', 'em'].includes(localName)),
    keepsLines: outer.keepsLines || ['pre', 'xmp'].includes(localName),
  }
}

type Read = (element: Element, look: Look, reading: Reading) => void

/** Elements that mean something of their own. */
const readers = new Map<string, Read>([
  ['a', readLink],
  ['blockquote', readQuote],
  ['br', addLineBreak],
  // The title of the page is its only heading of the first level.
  ['h1', headingOf(2)],
  ['h2', headingOf(2)],
  ['h3', headingOf(3)],
  ['h4', headingOf(4)],
  ['h5', headingOf(4)],
  ['h6', headingOf(4)],
  ['img', readPicture],
  ['li', readItem],
  ['ol', readList],
  ['p', readParagraph],
  ['sub', readRaised],
  ['sup', readRaised],
  ['table', readTableElement],
  ['ul', readList],
])

const blockElements: ReadonlySet<string> = new Set(
  'address article aside body caption center dd details dir div dl dt fieldset figcaption figure footer form header hgroup hr legend main menu pre section summary tbody td tfoot th thead tr xmp'.split(
    ' ',
  ),
)

function readInline(element: Element, look: Look, reading: Reading) {
  if (isMarker(element)) return
  const symbol = symbolIn(element)
  if (symbol) addText(symbol, look, reading)
  else readChildren(element, look, reading)
}

/** Within an item, a quotation or a heading, a paragraph is but a new line. */
function readBlock(element: Element, look: Look, reading: Reading) {
  const { kind } = reading.line.kind
  if (kind !== 'paragraph') {
    breakLine(look, reading)
    readChildren(element, look, reading)
    breakLine(look, reading)
    return
  }
  const role = element.getAttribute('role')
  if (role === 'heading') {
    const level = headingLevel(Number(element.getAttribute('aria-level')))
    readHeading(element, { look, level }, reading)
    return
  }
  readAs({ kind: 'paragraph' }, { element, look }, reading)
}

function readParagraph(element: Element, look: Look, reading: Reading) {
  const level = levelInWord(element)
  if (reading.line.kind.kind !== 'paragraph') readBlock(element, look, reading)
  else if (level) readWordItem(element, { look, level }, reading)
  else if (element.classList.contains('MsoTitle')) {
    readHeading(element, { look, level: 2 }, reading)
  } else if (/^Mso(?:Intense)?Quote/.test(element.className)) readQuote(element, look, reading)
  else if (continuesItem(element, reading)) {
    const level = lastItemLevel(reading)
    readAs(
      { kind: 'item', level, isOrdered: false, number: null, isMore: true },
      { element, look },
      reading,
    )
  } else readBlock(element, look, reading)
}

/** Word's second paragraph of an item has the look of an item and is of no list. */
function continuesItem(element: Element, { lines }: Reading): boolean {
  return /^MsoListParagraph/.test(element.className) && lines.at(-1)?.kind === 'item'
}

function lastItemLevel({ lines }: Reading): number {
  const last = lines.at(-1)
  return last?.kind === 'item' ? last.level : 1
}

function breakLine(look: Look, reading: Reading) {
  const last = reading.line.runs.at(-1)
  if (last && last.text !== '\n') addRun('\n', look, reading)
}

function readAs(
  kind: LineKind,
  { element, look }: { element: Element; look: Look },
  reading: Reading,
) {
  const around = reading.line.kind
  endLine(reading, kind)
  readChildren(element, look, reading)
  endLine(reading, around)
}

function headingOf(level: 2 | 3 | 4): Read {
  return (element, look, reading) => readHeading(element, { look, level }, reading)
}

function readHeading(
  element: Element,
  { look, level }: { look: Look; level: 2 | 3 | 4 },
  reading: Reading,
) {
  if (reading.line.kind.kind !== 'paragraph') {
    readBlock(element, look, reading)
    return
  }
  endLine(reading, { kind: 'heading', level })
  const marker = markerInWord(element)
  if (countsInWord(marker)) addText(`${marker} `, look, reading)
  readChildren(element, look, reading)
  endLine(reading)
}

function headingLevel(level: number): 2 | 3 | 4 {
  return level <= 2 ? 2 : level === 3 ? 3 : 4
}

/** Mail programs indent by quotations without a line beside them. */
function readQuote(element: Element, look: Look, reading: Reading) {
  const isIndented = declared(element, 'border').startsWith('none')
  if (isIndented || reading.line.kind.kind !== 'paragraph') readBlock(element, look, reading)
  else readAs({ kind: 'quote' }, { element, look }, reading)
}

function readList(element: Element, look: Look, reading: Reading) {
  const around = reading.line.kind
  endLine(reading)
  readChildren(element, { ...look, level: look.level + 1 }, reading)
  endLine(reading, around.kind === 'item' ? { ...around, isMore: true } : around)
}

function readItem(element: Element, look: Look, reading: Reading) {
  const list = element.closest('ol, ul, menu')
  const said = element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level')
  const kind: LineKind = {
    kind: 'item',
    level: Math.max(look.level, Number(said) || 1),
    isOrdered: list?.localName === 'ol',
    number: list?.localName === 'ol' ? numberOf(element, list) : null,
    isMore: false,
  }
  readAs(kind, { element, look }, reading)
}

function numberOf(item: Element, list: Element): number {
  const own = Number.parseInt(item.getAttribute('value') ?? '')
  if (Number.isSafeInteger(own)) return own
  const first = Number.parseInt(list.getAttribute('start') ?? '')
  const before = [...list.children].filter(({ localName }) => localName === 'li').indexOf(item)
  return (Number.isSafeInteger(first) ? first : 1) + before
}

function readWordItem(
  element: Element,
  { look, level }: { look: Look; level: number },
  reading: Reading,
) {
  const marker = markerInWord(element)
  const isOrdered = countsInWord(marker)
  const number = isOrdered ? numberInWord(marker) : null
  readAs({ kind: 'item', level, isOrdered, number, isMore: false }, { element, look }, reading)
}

function readLink(element: Element, look: Look, reading: Reading) {
  const typed = element.getAttribute('href')
  const href = typed === null ? null : readAddress(typed)
  const isLost = typed !== null && !href && !/^\s*(?:#|$)/.test(typed)
  if (isLost) reading.leftOut.addresses += 1
  readChildren(element, { ...look, href: href ?? look.href }, reading)
}

/** Footnotes and powers keep their meaning without small letters. */
function readRaised(element: Element, look: Look, reading: Reading) {
  const sign = raised(element.textContent ?? '', element.localName === 'sup' ? 'above' : 'below')
  if (sign) addText(sign, look, reading)
  else readChildren(element, look, reading)
}

function readPicture(element: Element, look: Look, reading: Reading) {
  const alt = element.getAttribute('alt') ?? ''
  if (/^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt)) {
    addText(alt, look, reading)
    return
  }
  const source = element.getAttribute('src') ?? ''
  if (isForCounting(element)) return
  if (!holdsTakenPicture(source)) reading.leftOut.pictures += 1
  else reading.lines.push({ kind: 'picture', source })
}

/** Newsletters tell by a picture of one pixel that they were opened. */
function isForCounting(element: Element): boolean {
  return ['width', 'height'].some((name) => /^[01](?:px)?$/.test(element.getAttribute(name) ?? ''))
}

function readTableElement(element: Element, look: Look, reading: Reading) {
  const whole = element as HTMLTableElement
  if (isForLayout(whole)) {
    readBlock(element, look, reading)
    return
  }
  const around = reading.line.kind
  endLine(reading)
  if (whole.caption) readBlock(whole.caption, look, reading)
  const table = readTable(whole, {
    isHidden: (part) => styleOf(part, reading.classes).isHidden,
    readCell: (cell) => readCell(cell, look, reading),
  })
  if (table) reading.lines.push(table)
  endLine(reading, around)
}

/** The words of a cell; its pictures are put down behind the table. */
function readCell(cell: Element, look: Look, reading: Reading): CellBlock[] {
  const style = styleOf(cell, reading.classes)
  const inCell: Reading = { ...reading, lines: [], line: newLine({ kind: 'paragraph' }) }
  readChildren(cell, lookOf(cell, { outer: { ...look, level: 0 }, style }), inCell)
  endLine(inCell)
  const { blocks } = blocksOf(inCell.lines)
  reading.lines.push(...inCell.lines.filter((line) => line.kind === 'picture'))
  return blocks.flatMap((block): CellBlock[] => {
    if (block.kind === 'table') return []
    return block.kind === 'list' ? [block] : [{ kind: 'paragraph', runs: block.runs }]
  })
}

function addText(text: string, look: Look, reading: Reading) {
  if (!look.keepsLines) {
    addRun(text.replace(/\n/g, ' '), look, reading)
    return
  }
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    if (index > 0) addLineBreak(null, look, reading)
    addRun(line, look, reading)
  }
}

function addLineBreak(_: Element | null, look: Look, reading: Reading) {
  addRun('\n', look, reading)
}

function addRun(text: string, { isBold, isItalic, href }: Look, { line }: Reading) {
  if (text !== '') line.runs.push({ text, isBold, isItalic, href })
}
