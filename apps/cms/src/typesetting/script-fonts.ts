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

export type ScriptFont = keyof typeof fontFiles

export function scriptFont(name: ScriptFont): Buffer {
  // next.config.ts says which files these are; Next would otherwise ship the whole repository for them.
  return (fonts[name] ??= readFileSync(/* turbopackIgnore: true */ fontFile(name)))
}

const fonts: Partial<Record<ScriptFont, Buffer>> = {}

/** Found from where the program runs, because a bundled one has left its source behind. */
function fontFile(name: ScriptFont): string {
  const [fromPackage, file] = fontFiles[name]
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  if (fromPackage === '@fontsource/noto-sans-thai') {
    return require.resolve(`${fromPackage}/files/${file}`)
  }
  return path.join(path.dirname(require.resolve(fromPackage)), '../fonts', file)
}

/** In the order in which to ask them. Chinese, Japanese and Korean draw the same signs differently. */
export function fontsOfScripts(text: string): ScriptFont[] {
  const fonts: ScriptFont[] = []
  if (/\p{Script=Arabic}/u.test(text)) fonts.push('arabic')
  if (/\p{Script=Hebrew}/u.test(text)) fonts.push('hebrew')
  if (/\p{Script=Thai}/u.test(text)) fonts.push('thai')
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) fonts.push('japanese')
  if (/\p{Script=Hangul}/u.test(text)) fonts.push('korean')
  if (/[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u.test(text)) {
    fonts.push('simplifiedChinese', 'traditionalChinese', 'japanese')
  }
  return fonts
}
