import { expectAccessible, expectToFit } from '../accessible'
import { createCourse, unused, wholeDayIn } from '../catalogue'
import { expect, test } from '../journey'
import { restAs } from '../staff'

test('a date with too few people is asked about until it goes ahead; a clash until it is intended', async ({
  newStaff,
  page,
}) => {
  const rest = await restAs('editor')
  const trainer = await rest.create('trainers', { name: unused('Ida Moss'), slug: unused('ida') })
  const course = await createCourse(rest, { trainers: [trainer.id] })
  const title = String(course.title)
  const day = wholeDayIn(12)
  const run = {
    ...{ course: course.id, days: [day], timeZone: 'Europe/London' },
    ...{ delivery: 'online', capacity: 8, status: 'closed', minimumPlaces: 3 },
  }
  const { id } = await rest.create('course-runs', run)
  await rest.create('course-runs', { ...run, minimumPlaces: null })

  const staff = await newStaff('owner')
  await staff.goto('/admin')
  const task = staff.getByRole('listitem').filter({ hasText: `Decide whether ${title}` })
  await expect(task).toContainText('goes ahead: 0 of 3')
  await task.getByRole('link', { name: /^See to it/ }).click()
  await staff.waitForURL(`**/course-runs/${id}/sheet`)
  await staff.waitForLoadState('networkidle')
  await expect(staff.getByRole('navigation').filter({ hasText: 'Who comes' })).toContainText(
    'Course dates',
  )
  const question = staff.getByRole('region', { name: 'Whether it goes ahead' })
  await expect(question).toContainText('3 more needed, decide by')
  await question.getByRole('button', { name: 'Move or call off …' }).click()
  await expect(staff.getByRole('group', { name: 'Cancel this date' })).toBeVisible()
  await question.getByRole('button', { name: 'It goes ahead' }).click()
  await expect(question.getByRole('heading')).toHaveText('Confirmed')
  await expectAccessible(staff, { within: '.date-sheet' })

  await page.goto(`/courses/${String(course.slug)}`)
  await expect(page.getByText('Confirmed: this date takes place')).toHaveCount(1)

  await staff.goto(`/admin/collections/courses/${course.id}/dates`)
  await expect(staff.getByRole('row', { name: /Confirmed/ })).toContainText('0 of 8')
  await expectAccessible(staff, { within: '.course-dates' })
  for (const width of [390, 320]) await expectToFit(staff, width)
  await staff.setViewportSize({ width: 1280, height: 800 })

  await staff.goto(`/admin/calendar?view=trainer&day=${day.day}&show=clash`)
  await staff.waitForLoadState('networkidle')
  const group = staff.locator('.calendar-group', { hasText: String(trainer.name) })
  await expect(group.getByRole('row', { name: new RegExp(title) })).toHaveCount(2)
  await expectAccessible(staff, { within: '.calendar' })
  const clash = staff.getByRole('listitem').filter({ hasText: `${String(trainer.name)} is down` })
  await clash.getByRole('button', { name: 'That is intended' }).click()
  await expect(group).toHaveCount(0)
  await staff.getByText(/clash(es are| is) intended$/).click()
  await expect(clash).toContainText('said on')
  await clash.getByRole('button', { name: 'Take it back' }).click()
  await expect(clash.getByRole('button', { name: 'That is intended' })).toBeVisible()
  for (const width of [390, 320]) await expectToFit(staff, width)
})
