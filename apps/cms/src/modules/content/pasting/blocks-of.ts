import { nestItems, type ItemKind, type ItemLine } from './nest-items'
import {
  wordsIn,
  type Block,
  type PastedPicture,
  type Run,
  type Table,
  type Words,
} from './pasted-text'
import { onOneLine, splitAtEmptyLines, tidyRuns } from './tidy-runs'

/** What a line of words is. */
export type LineKind =
  { kind: 'paragraph' } | { kind: 'heading'; level: 2 | 3 | 4 } | { kind: 'quote' } | ItemKind

/** A text as it is read: one line after another, the items of lists among them. */
export type Line = (LineKind & Words) | Table | ({ kind: 'picture' } & Omit<PastedPicture, 'after'>)

interface Blocks {
  blocks: Block[]
  pictures: PastedPicture[]
}

/** Lists out of items, no empty lines, everything tidy; a picture within a list stands behind it. */
export function blocksOf(lines: readonly Line[]): Blocks {
  const blocks: Block[] = []
  const pictures: PastedPicture[] = []
  let items: ItemLine[] = []
  let waiting: Omit<PastedPicture, 'after'>[] = []
  const endList = () => {
    blocks.push(...nestItems(items))
    pictures.push(...waiting.map((picture) => ({ ...picture, after: blocks.length })))
    items = []
    waiting = []
  }
  for (const line of lines.flatMap(tidyLines)) {
    if (line.kind === 'item') items.push(line)
    else if (line.kind === 'picture') waiting.push({ source: line.source })
    else {
      endList()
      blocks.push(line)
    }
  }
  endList()
  return { blocks, pictures }
}

function tidyLines(line: Line): Line[] {
  switch (line.kind) {
    case 'table':
    case 'picture':
      return [line]
    case 'heading':
      return unlessEmpty({ ...line, runs: withoutBold(onOneLine(line.runs)) })
    case 'paragraph':
      return splitAtEmptyLines(line.runs).flatMap((runs) => paragraphs(tidyRuns(runs)))
    default:
      return unlessEmpty({ ...line, runs: tidyRuns(withoutEmptyLines(line.runs)) })
  }
}

function unlessEmpty(line: LineKind & Words): Line[] {
  return wordsIn(line.runs).trim() === '' ? [] : [line]
}

/** A heading is bold as it is. */
function withoutBold(runs: Run[]): Run[] {
  return tidyRuns(runs.map((run) => ({ ...run, isBold: false })))
}

function withoutEmptyLines(runs: Run[]): Run[] {
  return splitAtEmptyLines(runs).flatMap((part, index) =>
    index === 0 ? part : [{ ...lineBreak, ...part[0], text: '\n' }, ...part],
  )
}

const lineBreak: Run = { text: '\n', isBold: false, isItalic: false, href: null }

/** Mails and PDF files write bullets by hand. */
function paragraphs(runs: Run[]): Line[] {
  if (!bulletIn(runs)) return unlessEmpty({ kind: 'paragraph', runs })
  return linesOf(runs).map((line) => {
    const [bullet, level] = bulletIn(line) ?? ['', 1]
    const [first, ...others] = line
    const words = first ? [{ ...first, text: first.text.slice(bullet.length) }, ...others] : []
    const item = { kind: 'item', isOrdered: false, number: null, isMore: !bullet } as const
    return { ...item, level, runs: tidyRuns(words) }
  })
}

/** The bullet at the beginning of a line with what parts it from the words, and the level that it stands for. */
function bulletIn([first]: readonly Run[]): [bullet: string, level: number] | null {
  const bullet = first && /^[•·▪‣●■◦○]\s*(?=\S)/.exec(first.text)?.[0]
  return bullet ? [bullet, /^[◦○]/.test(bullet) ? 2 : 1] : null
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.text === '\n') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines
}
