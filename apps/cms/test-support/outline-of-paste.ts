import {
  leftOutKinds,
  type Block,
  type CellBlock,
  type List,
  type PastedText,
  type Run,
} from '@cms/modules/content/pasting/pasted-text'

/**
 * What was read of a clipboard, a line for each block, as a person checks it: `h2 Title`, `p Words, *bold*,
 * _italic_, [link](address)`, `- item`, `| # head | cell |`; ⏎ is a line break, ~ a space that does not break.
 */
export function outlineOf({ blocks, pictures, leftOut }: PastedText): string {
  const missing = leftOutKinds.filter((kind) => leftOut[kind] > 0)
  return [
    ...blocks.flatMap(linesOf),
    ...pictures.map(({ after }) => `picture after ${after}`),
    ...(missing.length > 0
      ? [`left out: ${missing.map((kind) => `${kind} ${leftOut[kind]}`).join(', ')}`]
      : []),
  ].join('\n')
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`p ${words(block.runs)}`]
    case 'heading':
      return [`h${block.level} ${words(block.runs)}`]
    case 'quote':
      return [`> ${words(block.runs)}`]
    case 'list':
      return linesOfList(block)
    case 'table':
      return block.rows.map((row) => {
        const cells = row.map(({ heads, columnSpan, rowSpan, blocks }) =>
          [
            heads.column && '#',
            heads.row && '##',
            columnSpan > 1 && `${columnSpan}×`,
            rowSpan > 1 && `${rowSpan}↓`,
            blocks.flatMap(linesInCell).join(' / '),
          ]
            .filter((part) => typeof part === 'string')
            .join(' '),
        )
        return `| ${cells.map((cell) => cell.trimEnd()).join(' | ')} |`
      })
    default:
      return block satisfies never
  }
}

function linesInCell(block: CellBlock): string[] {
  return block.kind === 'paragraph' ? [words(block.runs)] : linesOfList(block)
}

function linesOfList({ isOrdered, start, items }: List): string[] {
  return items.flatMap(({ runs, sublists }, index) => [
    `${isOrdered ? `${start + index}.` : '-'} ${words(runs)}`,
    ...sublists.flatMap(linesOfList).map((line) => `  ${line}`),
  ])
}

function words(runs: readonly Run[]): string {
  return runs.map(wordsOf).join('').replaceAll('\u00a0', '~').replaceAll('\n', ' ⏎ ')
}

function wordsOf({ text, isBold, isItalic, href }: Run): string {
  const slanted = isItalic ? `_${text}_` : text
  const strong = isBold ? `*${slanted}*` : slanted
  return href ? `[${strong}](${href})` : strong
}
