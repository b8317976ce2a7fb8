import type { Locator, Page } from '@playwright/test'

import { goInAdmin } from '../admin'
import { eventually, expect, test } from '../journey'

const phone = { width: 390, height: 844 }
const laptop = { width: 1280, height: 800 }

test('the panels of an order and a course date fit a phone and a laptop', async ({ newStaff }) => {
  const page = await newStaff('bookings')
  await page.goto('/admin/collections/orders')
  const order = page.getByRole('link', { name: /^LEC-/ }).first()
  await goInAdmin(page, (await order.getAttribute('href')) ?? '')
  await expect(page.getByRole('heading', { name: 'Everything that happened' })).toBeVisible()
  const panel = page.locator('.staff-panel')
  await expectFitAndPressable(page, panel)

  for (const opener of await page.locator('.order-page__actions button').all()) {
    await opener.click()
    await expectFitAndPressable(page, panel)
  }

  await page.getByRole('region', { name: 'Who comes' }).getByRole('link').first().click()
  await page.waitForURL('**/course-runs/*/sheet')
  await expect(page.getByRole('heading', { name: 'Who comes' })).toBeVisible()
  await expectFitAndPressable(page, panel)
  for (const closed of await panel.locator('summary').all()) await closed.click()
  await expectFitAndPressable(page, panel)
})

test('every list, and a form from each, fits a phone', async ({ newStaff }) => {
  const page = await newStaff('owner')
  await page.setViewportSize(phone)
  await page.goto('/admin')
  await expectFit(page)
  const menu = page.locator('nav a[href^="/admin/"]:not([href*="log"])')
  const addresses = await menu.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  )
  expect(addresses.length).toBeGreaterThan(20)
  for (const address of [...addresses, '/admin/account']) {
    await goInAdmin(page, address)
    await expectFit(page)
    const row = page.locator('.table tbody a').first()
    if (mayBeEmpty.some((list) => address.endsWith(list))) continue
    await expect(row, `rows of ${address}`).toBeVisible()
    await goInAdmin(page, (await row.getAttribute('href')) ?? '')
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expectFit(page)
  }
})

/** Pages without a list, and what the demo world has only once something has happened in it. */
const mayBeEmpty = [
  ...['/globals/settings', '/globals/navigation', '/globals/look', '/globals/search-words'],
  ...[
    '/account',
    '/personal-data',
    '/calendar',
    '/numbers',
    '/owed',
    '/help',
    '/collections/media',
  ],
  ...['/announcements', '/webhook-events', '/place-moves', '/run-cancellations'],
  ...['/erasure-requests', '/logos', '/missed-searches'],
]

async function expectFitAndPressable(page: Page, panel: Locator) {
  for (const size of [laptop, phone]) {
    await page.setViewportSize(size)
    await expectFit(page)
    await expectPressable(panel)
  }
}

async function expectFit(page: Page) {
  await eventually(async () => {
    const { scrolled, shown } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }))
    expect(scrolled, `width of ${page.url()}`).toBeLessThanOrEqual(shown)
  }, 3)
}

/** WCAG 2.2, 2.5.8. */
async function expectPressable(panel: Locator) {
  const targets = panel.locator(
    'a:visible, button:visible, select:visible, input:visible:not([type=hidden])',
  )
  const sizes = await targets.evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect()
      return { name: element.textContent || element.tagName, least: Math.min(width, height) }
    }),
  )
  expect(sizes.filter(({ least }) => least < 24)).toEqual([])
}
