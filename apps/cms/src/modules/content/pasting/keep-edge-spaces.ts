import type { PastedText, Run } from './pasted-text'

/** Words that were copied out of a sentence keep the space before and behind them; `plain` is their bare text. */
export function keepEdgeSpaces(text: PastedText, plain: string): PastedText {
  const [block] = text.blocks
  if (text.blocks.length !== 1 || block?.kind !== 'paragraph') return text
  const runs = [
    ...(/^[ \u00a0]/.test(plain) ? [space] : []),
    ...block.runs,
    ...(/[ \u00a0]$/.test(plain) ? [space] : []),
  ]
  return { ...text, blocks: [{ ...block, runs }] }
}

const space: Run = { text: ' ', isBold: false, isItalic: false, href: null }
