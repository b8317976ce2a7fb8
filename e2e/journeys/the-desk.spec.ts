import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { horizontalOverflow } from '../accessible'
import { expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { accountOf } from '../staff'

test('an order is found from any page by a few letters and Enter, and again without any', async ({
  newStaff,
}) => {
  const page = await newStaff('bookings')
  await page.goto('/admin/collections/venues')
  await openBox(page, 'Control+k')
  await page.keyboard.type('nwosu amara')
  const first = page.getByRole('option').first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(first).toContainText('Amara Nwosu')
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible()
  await expectFrameHeard(page, '.find-box')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/collections\/orders\/[^/]+$/)
  await expect(page.getByText('Amara Nwosu').first()).toBeVisible()

  await openBox(page, '/')
  await expect(page.getByRole('group', { name: 'Opened last' })).toContainText('Dunmere')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'Search or do something' })).not.toBeVisible()
})

test.describe('without a connection', () => {
  // The browser mentions what it could not send.
  test.use({ expectedComplaints: { like: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] } })

  test('the box says so, keeps the words, and finds once it is back', async ({ newStaff }) => {
    const page = await newStaff('editor')
    await page.goto('/admin/collections/venues')
    await openBox(page, 'Control+k')
    await page.context().setOffline(true)
    await page.keyboard.type('new article')
    await expect(page.getByRole('alert').filter({ hasText: 'no connection' })).toBeVisible()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('option', { name: 'New article' })).toBeVisible()
  })
})

test('the menu says where somebody is, and is there before any script', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: cmsOrigin,
    javaScriptEnabled: false,
    viewport: { width: 1360, height: 860 },
  })
  await context.request.post('/api/users/login', { data: accountOf('editor') })
  const page = await context.newPage()
  await page.goto('/admin/collections/posts')
  const menu = page.getByRole('navigation', { name: 'Main' })
  await expect(menu.getByRole('link', { name: 'Posts' })).toHaveAttribute('aria-current', 'page')
  await menu.getByRole('link', { name: 'Courses' }).click()
  await expect(page).toHaveURL(/\/collections\/courses/)
  await context.close()
})

test('something new is begun from the bar with two keys', async ({ newStaff }) => {
  const page = await newStaff('editor')
  await page.goto('/admin')
  const button = page.getByRole('button', { name: 'New', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await expectFrameHeard(page, '.desk-new')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/collections\/posts\/create$/)
})

for (const width of [1360, 1024, 390]) {
  test(`the frame can be used and heard at ${width} pixels`, async ({ newStaff }) => {
    const page = await newStaff('owner')
    await page.setViewportSize({ width, height: 860 })
    await page.goto('/admin')
    await page.waitForLoadState('networkidle')
    expect(await horizontalOverflow(page)).toBeLessThanOrEqual(0)
    if (width > 1024) return expectFrameHeard(page, '.desk-menu')
    const opener = page.getByRole('button', { name: 'Open Menu' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Close menu' })).toBeFocused()
    await expectFrameHeard(page, '.desk-menu')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('link', { name: 'Bookings', exact: true })).not.toBeVisible()
    await expect(opener).toBeFocused()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Bookings', exact: true }).click()
    await expect(page).toHaveURL(/\/collections\/orders/)
    await expect(page.getByRole('link', { name: 'Enquiries', exact: true })).not.toBeVisible()
  })
}

test('a page of our own shows a stranger nothing but the way to sign in', async ({ page }) => {
  await page.goto(`${cmsOrigin}/admin/personal-data`)
  await expect(page).toHaveURL(/\/admin\/login\?redirect=%2Fadmin%2Fpersonal-data/)
  await expect(page.getByLabel('Password')).toBeVisible()
})

async function openBox(page: Page, keys: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Search or do something' })
  await page.waitForLoadState('networkidle')
  await page.keyboard.press(keys)
  await expect(box).toBeFocused()
}

/** The rest of the page is the business of other journeys. */
async function expectFrameHeard(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join('; ')}`),
  ).toEqual([])
}
