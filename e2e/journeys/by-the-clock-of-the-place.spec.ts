import type { Page } from '@playwright/test'

import { createCourse } from '../catalogue'
import { expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { restAs, signInQuietly } from '../staff'

test('from Madrid, staff read and type the times of Leeds, and of Dubai when they choose it', async ({
  newVisitor,
}) => {
  const rest = await restAs('editor')
  const course = await createCourse(rest)
  const run = await rest.create('course-runs', {
    course: course.id,
    days: [{ day: '2031-07-08', from: '09:30', until: '16:30' }],
    bookingClosesAt: '2031-07-07T16:00:00.000Z',
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 12,
    status: 'hidden',
  })
  const page = await newVisitor({ baseURL: cmsOrigin, timezoneId: 'Europe/Madrid' })
  await signInQuietly(page, 'editor')
  await page.goto(`/admin/collections/course-runs?search=${String(course.title)}`)
  await expect(page.locator('.cell-startsAt')).toHaveText('8 Jul 2031, 09:30')

  await page.goto(`/admin/collections/course-runs/${run.id}`)
  await expect(dayOf(page, 0)).toHaveValue('Tue 8 Jul 2031')
  await expect(timeOf(page, 0, 'from')).toHaveValue('09:30')
  await expect(page.locator('.document-stamps')).toContainText(londonClock(String(run.updatedAt)))

  await dayOf(page, 0).fill('Fri 11 Jul 2031')
  await dayOf(page, 0).press('Enter')
  await timeOf(page, 0, 'from').fill('10am')
  await timeOf(page, 0, 'until').focus()
  await expect(timeOf(page, 0, 'from')).toHaveValue('10:00')
  await page.getByRole('button', { name: 'Add: day' }).click()
  // The next weekday after a Friday, at the same times.
  await expect(dayOf(page, 1)).toHaveValue('Mon 14 Jul 2031')
  await expect(timeOf(page, 1, 'from')).toHaveValue('10:00')
  await expect(timeOf(page, 1, 'until')).toHaveValue('16:30')
  await page.getByText('Add several days').click()
  await page.getByLabel('How many more').fill('2')
  await page.getByRole('button', { name: 'Add these days' }).click()
  await expect(page.getByText('2 days are added.')).toBeVisible()
  await expect(dayOf(page, 3)).toHaveValue('Mon 28 Jul 2031')

  await openTab(page, 'Places and price')
  await expect(field(page, 'bookingClosesAt')).toHaveValue('Mon 7 Jul 2031, 17:00')
  await field(page, 'bookingClosesAt').click()
  await expect(page.locator('.react-datepicker__day-name').first()).toHaveText('Mo')
  await page.keyboard.press('Escape')
  await openTab(page, 'When and where')
  await page.locator('#field-timeZone input').fill('Dubai')
  await page.keyboard.press('Enter')
  await expect(timeOf(page, 0, 'from')).toHaveValue('10:00')

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const saved = await rest.find('course-runs', { id: run.id })
  expect(saved).toMatchObject({
    startsAt: '2031-07-11T06:00:00.000Z',
    endsAt: '2031-07-28T12:30:00.000Z',
    bookingClosesAt: '2031-07-07T13:00:00.000Z',
    timeZone: 'Asia/Dubai',
  })
  await rest.remove('course-runs', run.id)

  await page.goto('/admin/collections/course-runs/create')
  await expect(timeOf(page, 0, 'from')).toHaveValue('09:30')
})

function field(page: Page, name: string) {
  return page.locator(`#field-${name} input`)
}

function dayOf(page: Page, index: number) {
  return page.locator(`#field-days__${index}__day input`)
}

function timeOf(page: Page, index: number, name: 'from' | 'until') {
  return page.locator(`#field-days__${index}__${name}`)
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

function londonClock(moment: string): string {
  return new Date(moment).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  })
}
