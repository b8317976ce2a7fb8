/** What every page must be, whoever reads it and however. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The whole page, or what is in one part of it. */
export async function expectAccessible(page: Page, { within = 'html' } = {}) {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    // Our pages are without frames: what looks into those opens one more page for each look.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  )
  expect(found, `${page.url()} at ${page.viewportSize()?.width} px`).toEqual([])
}

export async function expectToFit(page: Page, width: number) {
  await page.setViewportSize({ width, height: 700 })
  expect(
    await horizontalOverflow(page),
    `pixels beyond the edge of ${page.url()}`,
  ).toBeLessThanOrEqual(0)
}

/** Pixels by which a page is wider than its window. */
export function horizontalOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
