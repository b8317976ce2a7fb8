import { expectAccessible, expectToFit } from '../accessible'
import { createCourse, wholeDayIn } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { accountOf, restAs } from '../staff'

/** Clicks and fields that six dates may take. */
const mostSteps = 9

test('six dates, every second Tuesday, are one sentence: in the calendar and on the website', async ({
  newStaff,
  page,
}) => {
  const course = await createCourse(await restAs('editor'))
  const title = String(course.title)
  const staff = await newStaff('editor')
  await staff.goto('/admin/calendar')
  await staff.waitForLoadState('networkidle')

  const steps = [
    () => staff.getByRole('link', { name: 'Add dates' }).click(),
    () => staff.getByLabel('Course', { exact: true }).selectOption(title),
    () => staff.getByLabel('How often').selectOption('every second week'),
    () => staff.getByLabel('The first day').fill('2028-04-18'),
    () => staff.getByLabel('Place', { exact: true }).selectOption('Online'),
    () => staff.getByRole('button', { name: 'Put 6 dates on the website' }).click(),
  ]
  expect(steps.length).toBeLessThanOrEqual(mostSteps)
  for (const [index, step] of steps.entries()) {
    if (index === steps.length - 1) await expectAccessible(staff, { within: '.add-dates' })
    await step()
    if (index === 0) await staff.waitForURL('**/admin/add-dates')
  }

  await expect(staff.getByRole('heading', { name: '6 dates are on the website.' })).toBeFocused()
  await staff.getByRole('link', { name: 'See the calendar' }).click()
  const entry = staff.getByRole('link', { name: new RegExp(`^Tuesday 18 April 2028: ${title}`) })
  await expect(entry).toContainText('12 left of 12')
  await expectAccessible(staff, { within: '.calendar' })
  await entry.focus()
  await staff.keyboard.press('PageDown')
  await expect(staff.getByRole('heading', { name: 'May 2028' })).toBeFocused()
  await expect(staff.getByRole('link', { name: new RegExp(title) })).toHaveCount(3)
  await staff.goBack()
  await expect(entry).toBeVisible()

  await staff.goto('/admin/add-dates')
  for (const width of [390, 320]) await expectToFit(staff, width)

  await eventually(async () => {
    await page.goto(`/courses/${String(course.slug)}`)
    await expect(page.getByText('27 June 2028').first()).toBeVisible()
  })
})

test('the calendar is filtered before any script, and is a list on a phone', async ({
  browser,
}) => {
  const rest = await restAs('editor')
  const course = await createCourse(rest)
  const { day } = wholeDayIn(400)
  await rest.create('course-runs', {
    course: course.id,
    days: [{ day, from: '09:30', until: '16:30' }],
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 4,
    status: 'hidden',
  })
  const context = await browser.newContext({
    baseURL: cmsOrigin,
    javaScriptEnabled: false,
    timezoneId: 'America/Los_Angeles',
  })
  await context.request.post('/api/users/login', { data: accountOf('bookings') })
  const page = await context.newPage()
  await page.goto(`/admin/calendar?day=${day}`)
  const entry = page.getByRole('link', { name: new RegExp(String(course.title)) })
  await expect(entry).toContainText('9:30–16:30 · Online')
  await expect(entry).toContainText('Hidden, 4 left of 4')
  await page
    .getByRole('combobox', { name: 'Course', exact: true })
    .selectOption(String(course.title))
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('Full')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('Nothing is to be seen in this time.')).toBeVisible()
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(entry).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add dates' })).toHaveCount(0)
  for (const width of [390, 320]) await expectToFit(page, width)
  await expect(entry).toBeVisible()
  await context.close()
})
