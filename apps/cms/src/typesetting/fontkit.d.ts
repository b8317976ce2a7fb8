/** As much of it as is used here; the package brings no types. */
declare module 'fontkit' {
  export interface GlyphPath {
    toSVG: () => string
    translate: (x: number, y: number) => GlyphPath
  }

  export interface GlyphRun {
    glyphs: { path: GlyphPath }[]
    positions: { xAdvance: number; xOffset: number; yOffset: number }[]
    advanceWidth: number
  }

  export interface Font {
    unitsPerEm: number
    hasGlyphForCodePoint: (code: number) => boolean
    layout: (text: string) => GlyphRun
  }

  export function create(file: Buffer): Font
}
