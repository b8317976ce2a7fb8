import type { Page } from '@playwright/test'

import { unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { beginPost, saveDraft, write } from '../post-form'

test('a post that an editor plans appears by itself when its time has come', async ({
  page,
  newStaff,
}) => {
  const title = unused('What the Minutes Leave Out')
  const address = `/blog/${title.toLowerCase().replaceAll(' ', '-')}`
  const staff = await newStaff('editor')
  await beginPost(staff, { title, summary: 'Nobody writes down who fell silent.' })
  await write(staff, 'The minutes say what was decided.')
  await saveDraft(staff)

  const due = nextMinute()
  await planPublication(staff, due)
  await expect(staff.locator('.plan-notice')).toContainText(/^Planned for \w+day /)
  expect((await page.request.get(address)).status(), 'before its time').toBe(404)
  const secondsToGo = (due.getTime() - Date.now()) / 1000
  await eventually(async () => {
    expect((await page.request.get(address)).status(), 'after its time').toBe(200)
  }, secondsToGo + 15)
  expect(Date.now(), 'not before its time').toBeGreaterThanOrEqual(due.getTime())
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goto('/blog')
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
  await staff.reload()
  await expect(staff.locator('.plan-notice')).toBeHidden()
  await expect(staff.getByText('Status:').locator('..')).toContainText('Published')
})

/** The form knows no seconds. */
function nextMinute(): Date {
  const leastAheadMs = 10_000
  return new Date(Math.ceil((Date.now() + leastAheadMs) / 60_000) * 60_000)
}

async function planPublication(staff: Page, due: Date) {
  await staff.getByRole('button', { name: 'More ways to publish' }).click()
  await staff.getByRole('button', { name: 'Publish later' }).click()
  const drawer = staff.getByRole('dialog')
  await expect(drawer.getByText('Nothing is planned.')).toBeVisible()
  await drawer
    .locator('label')
    .filter({ hasText: /^Publish$/ })
    .click()
  const time = drawer.getByRole('textbox')
  await time.fill(asTyped(due))
  await time.press('Enter')
  await drawer.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(staff.getByText('Planned.', { exact: true })).toBeVisible()
  await expect(drawer.getByRole('row')).toHaveCount(2)
}

function asTyped(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(moment)
}
