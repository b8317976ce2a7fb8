import { createHash } from 'node:crypto'
import { neutralLook, type Look } from '@lectern/shared/theme/look'
import { themeCss } from '@lectern/shared/theme/theme-css'
import { paths } from '@lectern/shared/addresses/paths'
import { fontPairs } from '../../ui/fonts/font-pairs'

interface LookCss {
  css: string
  hash: string
}

const worked = new Map<string, LookCss>()

/** Worked out once for each look; a website has one, and another while its cache is made anew. */
export function lookCss(look: Look = neutralLook): LookCss {
  const key = JSON.stringify(look)
  const known = worked.get(key)
  if (known) return known
  const css = themeCss(look, fontPairs[look.fonts])
  const made = { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 16) }
  if (worked.size > 8) worked.clear()
  worked.set(key, made)
  return made
}

/** Where nobody can say which look it is, whatever it is when the sheet is asked for. */
export function lookSheetPath(look: Look | null): string {
  return look ? paths.lookSheet(lookCss(look).hash) : paths.presentLookSheet
}
