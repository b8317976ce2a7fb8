/**
 * Fonts that nearly every device has, until ours arrive. Arial has the widths of Adobe's Helvetica and
 * Times New Roman those of Times, which Adobe published; Liberation was drawn to the same.
 */
export const measuredLetters = ' abcdefghijklmnopqrstuvwxyz'

/** How many of a thousand characters of English each of `measuredLetters` is. */
const frequencies = [
  180, 67, 12, 23, 35, 104, 18, 16, 50, 57, 1, 6, 33, 20, 57, 62, 16, 1, 49, 52, 74, 23, 8, 19, 1,
  16, 1,
]

/** Advances of `measuredLetters` in thousandths of an em. */
export const standIns = {
  Arial: {
    local: ['Arial', 'ArialMT', 'Liberation Sans'],
    advances: [
      278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333,
      500, 278, 556, 500, 722, 500, 500, 500,
    ],
  },
  'Arial Bold': {
    local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    advances: [
      278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389,
      556, 333, 611, 556, 778, 556, 556, 500,
    ],
  },
  'Times New Roman': {
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    advances: [
      250, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333,
      389, 278, 500, 500, 722, 500, 500, 444,
    ],
  },
}

/**
 * @typedef {{ ascent: number, descent: number, lineGap: number, unitsPerEm: number,
 *   glyphForCodePoint: (character: number) => { id: number },
 *   hmtx: { metrics: { length: number, get: (id: number) => { advance: number } } } }} Measured
 */

/**
 * By how much a stand-in has to grow or shrink so that a text takes as much room as in `font`, and the
 * heights that it then has to claim. Figures of CSS Fonts 5, in per cent.
 *
 * @param {Measured} font
 * @param {{ advances: number[] }} standIn
 */
export function standInMetrics(font, { advances }) {
  const own = average(
    (_, index) => advance(font, measuredLetters.charCodeAt(index)) / font.unitsPerEm,
  )
  const size = own / average((_, index) => (advances[index] ?? 0) / 1000)
  const ofEm = (units) => percent(Math.abs(units) / font.unitsPerEm / size)
  return {
    'size-adjust': percent(size),
    'ascent-override': ofEm(font.ascent),
    'descent-override': ofEm(font.descent),
    'line-gap-override': ofEm(font.lineGap),
  }
}

/** From the table, since a glyph without an outline, such as the space, cannot be asked. @param {Measured} font @param {number} character */
function advance(font, character) {
  const { metrics } = font.hmtx
  return metrics.get(Math.min(font.glyphForCodePoint(character).id, metrics.length - 1)).advance
}

/** @param {(frequency: number, index: number) => number} advanceOf in ems */
function average(advanceOf) {
  const total = frequencies.reduce((sum, frequency) => sum + frequency, 0)
  return (
    frequencies.reduce(
      (sum, frequency, index) => sum + frequency * advanceOf(frequency, index),
      0,
    ) / total
  )
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)}%`
}
