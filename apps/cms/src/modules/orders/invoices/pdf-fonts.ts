import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * By what they draw. Noto Sans has the letters of every European name, and Devanagari; the others are
 * read once a name needs them. (The fonts that PDF viewers bring along know Western European letters
 * alone, and print others as something else.)
 */
const fontFiles = {
  regular: ['@embedpdf/fonts-latin', 'NotoSans-Regular.ttf'],
  bold: ['@embedpdf/fonts-latin', 'NotoSans-Bold.ttf'],
  arabic: ['@embedpdf/fonts-arabic', 'NotoNaskhArabic-Regular.ttf'],
  hebrew: ['@embedpdf/fonts-hebrew', 'NotoSansHebrew-Regular.ttf'],
  thai: ['@fontsource/noto-sans-thai', 'noto-sans-thai-thai-400-normal.woff'],
  simplifiedChinese: ['@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf'],
  traditionalChinese: ['@embedpdf/fonts-tc', 'NotoSansHant-Regular.otf'],
  japanese: ['@embedpdf/fonts-jp', 'NotoSansJP-Regular.otf'],
  korean: ['@embedpdf/fonts-kr', 'NotoSansKR-Regular.otf'],
} as const

export type PdfFontName = keyof typeof fontFiles

export function pdfFont(name: PdfFontName): Buffer {
  return (fonts[name] ??= readFileSync(fontFile(name)))
}

const fonts: Partial<Record<PdfFontName, Buffer>> = {}

/** Found from where the program runs, because a bundled one has left its source behind. */
function fontFile(name: PdfFontName): string {
  const [fromPackage, file] = fontFiles[name]
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  if (fromPackage === '@fontsource/noto-sans-thai') {
    return require.resolve(`${fromPackage}/files/${file}`)
  }
  return path.join(path.dirname(require.resolve(fromPackage)), '../fonts', file)
}
