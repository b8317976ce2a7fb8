import { withoutHidden } from '@lectern/shared/typed/clean-text'

import type { Run } from './pasted-text'

/**
 * The runs of one block as a reader sees them: spaces once, none at the ends of a line, no empty lines,
 * neighbours that look alike in one.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    if (run.text === '\n') breakLine(tidy, run)
    else addWords(tidy, { ...run, text: plainSpaces(withoutHidden(run.text)) })
  }
  trimEnd(tidy)
  return tidy
}

/** An empty line within a block parts it in two. */
export function splitAtEmptyLines(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]]
  let breaks = 0
  for (const run of runs) {
    if (run.text === '\n') breaks += 1
    else if (run.text.trim() !== '') breaks = 0
    if (breaks >= 2) parts.push([])
    else parts.at(-1)?.push(run)
    if (breaks >= 2) breaks = 1
  }
  return parts
}

/** For a heading, which stands on one line. */
export function onOneLine(runs: readonly Run[]): Run[] {
  return tidyRuns(runs.map((run) => (run.text === '\n' ? { ...run, text: ' ' } : run)))
}

/**
 * Programs pad with spaces that do not break; a single one between a figure and its unit, or before a sign
 * that French sets apart, is meant.
 */
function plainSpaces(text: string): string {
  const seen = text.replace(/[\u200b\u00ad]/g, '')
  return seen.replace(/\s+/g, (space, at: number) => {
    const [before = '', after = ''] = [seen[at - 1], seen[at + space.length]]
    const isMeant = space === '\u00a0' && /\d\S|\S[\d:;!?»%€]|«\S/.test(before + after)
    return isMeant ? space : ' '
  })
}

function addWords(runs: Run[], run: Run) {
  const last = runs.at(-1)
  const isAfterSpace = !last || /[ \n]$/.test(last.text)
  const text = isAfterSpace ? run.text.replace(/^ +/, '') : run.text
  if (text === '') return
  if (last && last.text !== '\n' && looksAlike(last, run)) last.text += text
  else runs.push({ ...run, text })
}

function breakLine(runs: Run[], run: Run) {
  trimEnd(runs)
  if (runs.length > 0) runs.push({ ...run, isBold: false, isItalic: false, href: null })
}

function trimEnd(runs: Run[]) {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') return
    runs.pop()
  }
}

function looksAlike(one: Run, other: Run): boolean {
  return one.isBold === other.isBold && one.isItalic === other.isItalic && one.href === other.href
}
