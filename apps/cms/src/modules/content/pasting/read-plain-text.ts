import { blocksOf, type Line } from './blocks-of'
import { nothingLeftOut, type PastedText, type Run } from './pasted-text'
import { readAddress } from './read-address'

/**
 * A text of several lines without any look: empty lines part its paragraphs, and the signs by which people
 * mark headings, lists, links and what is bold in plain text (those of Markdown) mean that.
 */
export function readPlainText(text: string): PastedText {
  const parts = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
  const isOfLines = parts.length === 1
  const lines = parts.flatMap((part) => linesOfPart(part, isOfLines))
  return { ...blocksOf(lines), leftOut: nothingLeftOut() }
}

/** Where no line is empty, each is a paragraph; else those that stand together are one. */
function linesOfPart(lines: string[], isOfLines: boolean): Line[] {
  const found: Line[] = []
  for (const [index, text] of lines.entries()) {
    const line = lineOf(text, lines.length > 1)
    const last = found.at(-1)
    const isMore = line.kind === 'paragraph' && index > 0 && !isOfLines
    if (isMore && last?.kind === 'paragraph') last.runs.push(lineBreak, ...line.runs)
    else if (isMore && last?.kind === 'item' && /^\s/.test(text))
      last.runs.push(lineBreak, ...line.runs)
    else found.push(line)
  }
  return found
}

function lineOf(text: string, isAmongOthers: boolean): Line {
  const heading = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(text)
  if (heading) return headingLine(heading)
  const item = /^(\s*)(?:([-*+•·])|(\d{1,3})[.)])\s+(?=\S)/.exec(text)
  if (item && (isAmongOthers || item[2] !== '-')) return itemLine(text, item)
  const quote = /^>\s?(.+)$/.exec(text)
  if (quote) return { kind: 'quote', runs: runsOf(quote[1] ?? '') }
  return { kind: 'paragraph', runs: runsOf(text) }
}

function headingLine([, signs = '', words = '']: RegExpExecArray): Line {
  const level = signs.length <= 2 ? 2 : signs.length === 3 ? 3 : 4
  return { kind: 'heading', level, runs: runsOf(words) }
}

function itemLine(text: string, [start, indent = '', , number]: RegExpExecArray): Line {
  return {
    kind: 'item',
    level: 1 + Math.floor(indent.replaceAll('\t', '  ').length / 2),
    isOrdered: number !== undefined,
    number: number === undefined ? null : Number(number),
    isMore: false,
    runs: runsOf(text.slice(start.length)),
  }
}

const marks =
  /\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*|(?<![\w*])[*_](?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])[*_](?![\w*])|\[([^[\]\n]+)\]\(([^()\s]+)\)/g

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(marks)) {
    const [all, bold, italic, words, address] = found
    runs.push({ ...plain, text: text.slice(from, found.index) })
    const href = address === undefined ? null : readAddress(address)
    runs.push({
      text: bold ?? italic ?? (href ? (words ?? '') : all),
      isBold: bold !== undefined,
      isItalic: italic !== undefined,
      href,
    })
    from = found.index + all.length
  }
  return [...runs, { ...plain, text: text.slice(from) }].filter((run) => run.text !== '')
}

const plain = { isBold: false, isItalic: false, href: null }
const lineBreak: Run = { ...plain, text: '\n' }
