/** How a page looks, in figures that a wrong token changes and other words do not. */
import type { Page } from '@playwright/test'

const widths = [320, 768, 1440]

/** One of each; what a page has not is left out. */
const parts = [
  'body',
  '.site-head',
  '.site-foot',
  'h1',
  'main h2',
  'main h3',
  '.lead',
  '.button',
  '.chip',
  '.crumbs a',
  '.card',
  '.band',
  '.sand',
  '.night',
  '.notice',
  // Browsers draw the others, each version in its own way.
  '.field input:not([type="radio"], [type="checkbox"])',
  '.filters select',
  '.prose p',
  '.fold summary',
  '.price-main',
  '.price-secondary',
  '.voice-quote blockquote',
  '.voice-quote.loud blockquote',
  '.sums',
  '.steps',
  '.figures',
  '.timeline',
  '.chooser',
]

const properties = [
  'color',
  'background-color',
  'border-top-color',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'letter-spacing',
  'border-top-left-radius',
  'box-shadow',
  'padding',
  'row-gap',
] as const

type Styles = Record<string, string>

/** The styles of each part at three widths, and its colours in the dark. */
export async function lookOf(page: Page): Promise<Record<string, Record<string, Styles>>> {
  const look: Record<string, Record<string, Styles>> = {}
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    look[`${width} px`] = await stylesOf(page, properties)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  look.dark = await stylesOf(page, ['color', 'background-color', 'border-top-color'])
  await page.emulateMedia({ colorScheme: 'light' })
  return look
}

function stylesOf(
  page: Page,
  wanted: readonly string[],
): Promise<Record<string, Record<string, string>>> {
  return page.evaluate(
    ({ parts, wanted }) => {
      // A button that changes its colour is somewhere between the two.
      for (const animation of document.getAnimations()) animation.cancel()
      const found = parts.flatMap((part): [string, Record<string, string>][] => {
        const element = document.querySelector(part)
        if (!element) return []
        const style = getComputedStyle(element)
        return [[part, Object.fromEntries(wanted.map((name) => [name, valueOf(style, name)]))]]
      })
      return Object.fromEntries(found)

      /** Line heights and spaces in fractions of a pixel differ between builds of the browser. */
      function valueOf(style: CSSStyleDeclaration, name: string): string {
        return style
          .getPropertyValue(name)
          .replace(/[\d.]+px/g, (length) => `${Math.round(parseFloat(length) * 10) / 10}px`)
      }
    },
    { parts, wanted },
  )
}
