import { offerCourse } from '../booking'
import { wholeDayIn } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { restAs } from '../staff'

const seconds = (count: number) => count * 1000

test('a date that closes while nobody does anything leaves the offers, and its price with it', async ({
  page,
}) => {
  const course = await offerCourse()
  const rest = await restAs('editor')
  const { course: id } = await rest.find('course-runs', { id: course.runId })
  const cheaper = await rest.create('course-runs', {
    course: id,
    days: [wholeDayIn(2)],
    bookingClosesAt: new Date(Date.now() + seconds(10)).toISOString(),
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 12,
    status: 'open',
    priceNetPence: 10_000,
  })
  const glance = page.getByRole('complementary', { name: 'At a glance' })
  // The page is made and kept while the date is on offer.
  await page.goto(`/courses/${course.slug}`)

  await eventually(async () => {
    await page.goto(`/courses/${course.slug}`)
    await expect(page.getByText('Booking has closed')).toBeVisible({ timeout: 500 })
    await expect(page.locator(`input[value="${cheaper.id}"]`)).toHaveCount(0, { timeout: 500 })
    await expect(glance).toContainText('£480 inc. VAT (£400 + VAT)', { timeout: 500 })
    await expect(glance).not.toContainText('From', { timeout: 500 })
  }, 40)
})
