import { expect, it } from '@jest/globals'
import { neutralLook } from '@lectern/shared/theme/look'
import { lookCss, lookSheetPath } from './look-css'

it('the address of the colours changes with them, and with nothing else', () => {
  const ours = { ...neutralLook, brand: '#a43b1c' }
  expect(lookSheetPath(ours)).toMatch(/^\/look\/[0-9a-f]{16}\.css$/)
  expect(lookSheetPath({ ...ours })).toBe(lookSheetPath(ours))
  expect(lookSheetPath({ ...ours, tone: 'warm' })).not.toBe(lookSheetPath(ours))
})

it('a page that nobody can say the look of asks for whatever it is', () => {
  expect(lookSheetPath(null)).toBe('/look/present.css')
})

it('each pair of typefaces names its own, with what stands in until it has come', () => {
  expect(lookCss({ ...neutralLook, fonts: 'hanken' }).css).toContain(
    "--text: 'Source Serif 4', 'Source Serif 4 stand-in', serif;",
  )
})
