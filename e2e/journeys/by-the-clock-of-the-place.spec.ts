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
    startsAt: '2031-07-08T08:30:00.000Z',
    endsAt: '2031-07-08T15:30:00.000Z',
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
  await expect(field(page, 'startsAt')).toHaveValue('Tue 8 Jul 2031, 09:30')
  await expect(page.locator('.document-stamps')).toContainText(londonClock(String(run.updatedAt)))

  await field(page, 'startsAt').fill('Tue 15 Jul 2031, 10:00')
  await field(page, 'startsAt').press('Enter')
  await expect(field(page, 'endsAt')).toHaveValue('Tue 15 Jul 2031, 17:00')
  await field(page, 'endsAt').click()
  await expect(page.locator('.react-datepicker__day-name').first()).toHaveText('Mo')
  await page.keyboard.press('Escape')
  await page.locator('#field-timeZone input').fill('Dubai')
  await page.keyboard.press('Enter')
  await expect(field(page, 'startsAt')).toHaveValue('Tue 15 Jul 2031, 10:00')

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const saved = await rest.find('course-runs', { id: run.id })
  expect(saved).toMatchObject({
    startsAt: '2031-07-15T06:00:00.000Z',
    endsAt: '2031-07-15T13:00:00.000Z',
    timeZone: 'Asia/Dubai',
  })
  await rest.remove('course-runs', run.id)
})

function field(page: Page, name: string) {
  return page.locator(`#field-${name} input`)
}

function londonClock(moment: string): string {
  return new Date(moment).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  })
}
