import { describe, expect, it } from '@jest/globals'

import { neutralLook, type Look } from './look'
import { paletteOf } from './palette'
import { themeCss as cssOf } from './theme-css'

const faces = { display: 'Figtree', text: 'Literata', ui: 'Figtree' }
const themeCss = (look: Look) => cssOf(look, faces)
const hollinBank = { ...neutralLook, brand: '#a43b1c', tone: 'warm' } as const

describe('the style sheet of a look', () => {
  it('names every colour of the palette in light and dark, and anew in the bands', () => {
    const css = themeCss(hollinBank)
    const { light, dark } = paletteOf(hollinBank)
    const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)')
    for (const [part, scheme] of [
      [day, light],
      [night, dark],
    ] as const) {
      expect(valuesIn(part, ':root')).toMatchObject({
        paper: scheme.page.paper,
        'accent-ink': scheme.page.accentInk,
        'on-night-soft': scheme.page.onNightSoft,
        field: scheme.page.card,
      })
      expect(valuesIn(part, '.night')).toMatchObject({ ink: scheme.page.onNight })
      expect(valuesIn(part, '.stage')).toMatchObject({ surface: scheme.page.sand })
    }
  })

  it('is one layer, under everything that asks it for colours', () => {
    expect(themeCss(hollinBank)).toMatch(/^@layer reset, tokens, theme;\n@layer theme \{/)
  })

  it('sets corners, the shape of a person and pictures', () => {
    const square = { corners: 'square', seats: 'squares', pictures: 'in-brand' } as const
    expect(valuesIn(themeCss({ ...hollinBank, ...square }), ':root')).toMatchObject({
      corner: '0',
      pill: '0',
      seat: 'square',
      'picture-blend': 'luminosity',
    })
    expect(themeCss(hollinBank)).not.toMatch(/--(corner|pill|seat|ring|picture)/)
  })

  it('leaves the rows of seats out where a company does not show its capacity', () => {
    expect(themeCss({ ...hollinBank, seats: 'off' })).toContain(
      '.seats { display: none !important; }',
    )
    expect(themeCss(hollinBank)).not.toContain('.seats')
  })

  it('holds nothing that anybody has typed but a colour', () => {
    expect(() => themeCss({ ...hollinBank, brand: '#fff; } body { display: none' })).toThrow(
      RangeError,
    )
  })
})

function valuesIn(css: string, selector: string): Record<string, string> {
  const body = css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
