import { expect, it } from '@jest/globals'
import { adminColoursOf, adminCss } from '@lectern/shared/theme/admin-css'
import { contrastOf } from '@lectern/shared/theme/colour'
import { neutralLook } from '@lectern/shared/theme/look'

import { shipped } from '@cms-support/shipped'

const colours = shipped('@payloadcms/ui/dist/scss/colors.scss')

it('Payload still calls the button to press what it is called here, and colours it by these names', () => {
  expect(shipped('@payloadcms/ui/dist/elements/Button/index.js')).toContain(
    '--style-${buttonStyle}',
  )
  const css = shipped('@payloadcms/ui/dist/elements/Button/index.scss')
  const primary = css.slice(css.indexOf('&--style-primary {'), css.indexOf('&--style-secondary {'))
  for (const name of ['--color', '--bg-color', '--hover-bg', '--hover-color']) {
    expect(primary).toContain(`${name}: `)
    expect(adminCss(neutralLook)).toContain(`${name}: `)
  }
})

it('Payload has the greys that are tinted, each as light as it is taken for', () => {
  const greys = [...colours.matchAll(/--color-base-(\d+): rgb\((\d+), \2, \2\);/g)]
  expect(greys).toHaveLength(21)
  const { greys: tinted } = adminColoursOf(neutralLook)
  for (const [, step, grey] of greys) {
    const hex = `#${Number(grey).toString(16).padStart(2, '0').repeat(3)}` as const
    expect(contrastOf(tinted.get(Number(step)) ?? '#ffffff', hex)).toBeLessThan(1.1)
  }
})

it('Payload still turns its greys round for dark screens, from the 900th down', () => {
  const dark = colours.split("html[data-theme='dark']")[1] ?? ''
  for (const step of [0, 50, 100, 150, 600, 650, 800]) {
    expect(dark).toContain(`--theme-elevation-${step}: var(--color-base-${900 - step})`)
  }
})
