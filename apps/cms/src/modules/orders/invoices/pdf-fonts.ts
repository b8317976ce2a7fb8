import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface PdfFonts {
  regular: Buffer
  bold: Buffer
}

/**
 * Noto Sans, which has the letters of every European name. The fonts that PDF viewers bring along know
 * Western European letters alone, and print others as something else.
 */
export function pdfFonts(): PdfFonts {
  return (fonts ??= {
    regular: readFileSync(path.join(fontFolder(), 'NotoSans-Regular.ttf')),
    bold: readFileSync(path.join(fontFolder(), 'NotoSans-Bold.ttf')),
  })
}

let fonts: PdfFonts | undefined

/** Found from where the program runs, because a bundled one has left its source behind. */
function fontFolder(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  return path.join(path.dirname(require.resolve('@embedpdf/fonts-latin')), '../fonts')
}
