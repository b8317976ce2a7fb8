import type { Page } from '@playwright/test'

import { expectBooked, offerCourse } from '../booking'
import { expect, test } from '../journey'

test('a place is booked and paid for with the keyboard alone', async ({ page }) => {
  const course = await offerCourse()
  await page.goto(`/courses/${course.slug}`)
  await press(page, 'button', /^Book/)
  await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeVisible()
  await press(page, 'button', 'Go to checkout')

  await tabTo(page, 'radio', 'For an organisation')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'For myself or my family' })).toBeChecked()
  // What organisations are asked is out of the way now, for the keyboard too.
  await typeOn(page, 'Rosalind Peake', 'rosalind@peake.example')
  await typeOn(page, '1 Call Lane', 'Leeds', 'LS1 7BR')
  await page.keyboard.press('Enter')

  await expect(
    page.getByRole('heading', { level: 1, name: 'Anything we should know?' }),
  ).toBeVisible()
  await tabTo(page, 'radio', 'No')
  await page.keyboard.press('Space')
  await press(page, 'button', 'Continue')
  await expect(page.getByRole('heading', { level: 1, name: 'Check and book' })).toBeVisible()
  await tabTo(page, 'checkbox', /I accept the/)
  await page.keyboard.press('Space')
  await press(page, 'button', 'Book and pay')
  await expect(page.getByRole('heading', { level: 1, name: /^Pay £/ })).toBeVisible()
  await press(page, 'button', /^Pay/)
  await expectBooked(page)
})

async function press(page: Page, role: 'button', name: string | RegExp) {
  await tabTo(page, role, name)
  await page.keyboard.press('Enter')
}

async function tabTo(page: Page, role: 'button' | 'radio' | 'checkbox', name: string | RegExp) {
  const control = page.getByRole(role, { name }).first()
  await expect(control).toBeVisible()
  for (let stops = 0; stops < 60; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(name)}`)
}

/** One field after the other, each reached by Tab. */
async function typeOn(page: Page, ...answers: string[]) {
  for (const answer of answers) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(answer)
  }
}
