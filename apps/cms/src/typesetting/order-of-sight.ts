import bidiFactory from 'bidi-js'

/** Words of one direction: an odd level is read from the right. */
export interface DirectedText {
  text: string
  level: number
}

const bidi = bidiFactory()

/** For each UTF-16 unit of a line, how deep it stands in text of the other direction. */
export function levelsOf(line: string): Uint8Array {
  return bidi.getEmbeddingLevels(line, 'auto').levels
}

/** From the left to the right, as Unicode's rule L2 has it. */
export function orderOfSight<Piece extends DirectedText>(runs: readonly Piece[]): Piece[] {
  const ordered = runs.map(mirrored)
  const levels = runs.map(({ level }) => level)
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end++
      if (end - start > 1)
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
  return ordered
}

/** Letters from the right are turned as they are shaped; signs alone are not. */
function mirrored<Piece extends DirectedText>(run: Piece): Piece {
  if (run.level % 2 === 0) return run
  const text = [...run.text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
  const isShaped = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(run.text)
  return { ...run, text: (isShaped ? text : text.reverse()).join('') }
}
