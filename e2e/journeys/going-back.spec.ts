import type { Page } from '@playwright/test'

import { eventually, expect, test } from '../journey'

test('staff go back from a document to its list, and are asked when that would lose something', async ({
  newStaff,
}) => {
  const staff = await newStaff('editor')
  for (const collection of ['posts', 'course-runs']) {
    await staff.goto(`/admin/collections/${collection}`)
    await openFirst(staff, collection)
    await goBack(staff)
    await expectList(staff, collection)
  }

  await staff.goto('/admin/collections/posts')
  await openFirst(staff, 'posts')
  const form = staff.url()
  await staff.getByLabel('Title').fill('Not saved yet')
  await goBack(staff)
  await expect(staff.getByText('If you leave now, it is lost.')).toBeVisible()
  expect(staff.url()).toBe(form)
  await staff.getByRole('button', { name: 'Stay here' }).click()
  await expect(staff.getByLabel('Title')).toHaveValue('Not saved yet')
  await goBack(staff)
  await staff.getByRole('button', { name: 'Leave and lose it' }).click()
  await expectList(staff, 'posts')
  await staff.evaluate(() => history.forward())
  await expect(staff.locator('#field-title')).toBeVisible()
  await expect(staff.locator('#field-title')).not.toHaveValue('Not saved yet')
})

/** Without waiting for a page to come, as Playwright's own would: there may be a question first. */
async function goBack(page: Page) {
  await page.evaluate(() => history.back())
}

async function openFirst(page: Page, collection: string) {
  await page.waitForLoadState('networkidle')
  // Payload's list writes its filters into the address once it is drawn, and takes back a click of that moment.
  await eventually(async () => {
    const link = page.locator('.collection-list .table a[href]').first()
    if (await link.isVisible()) await link.click({ timeout: 5_000 })
    await page.waitForURL(`**/admin/collections/${collection}/**`, { timeout: 5_000 })
  })
  await page.waitForLoadState('networkidle')
}

async function expectList(page: Page, collection: string) {
  await page.waitForURL(({ pathname }) => pathname === `/admin/collections/${collection}`)
  await expect(page.locator('.collection-list .table')).toBeVisible()
}
