import { addToBasket, offerCourse } from '../booking'
import { eventually, expect, test } from '../journey'
import { restAs } from '../staff'

test('a new price is told until it has been seen', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course)
  await (await restAs('editor')).update('course-runs', course.runId, { priceNetPence: 50_000 })

  await page.goto('/basket')
  const notice = page.getByRole('status').filter({ hasText: 'Since you last looked' })
  const words = 'has gone up: £600 inc. VAT a place, before £480 inc. VAT.'
  await expect(notice).toContainText(words)
  await page.reload()
  await expect(notice).toContainText(words)

  await notice.getByRole('button', { name: 'Thank you, I have seen this' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Basket: £600.00 (1 item)' })).toBeVisible()
})

test('fewer places than chosen: what is left is offered', async ({ page }) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  await addToBasket(page, course, 3)
  await (await restAs('editor')).update('course-runs', course.runId, { capacity: 1 })

  await page.goto('/basket')
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('you asked for 3 places, and only 1 is left')
  await expect(page.getByRole('button', { name: 'Go to checkout' })).toHaveCount(0)
  await alert.getByRole('button', { name: /^Take 1 place/ }).click()
  await expect(page.getByRole('button', { name: 'Go to checkout' })).toBeVisible()
  await expect(page.getByLabel(/^Places/)).toHaveValue('1')
})

for (const [status, words] of [
  ['cancelled', 'does not take place on the date that you chose'],
  ['closed', 'can no longer be booked'],
  ['hidden', 'is no longer offered'],
] as const) {
  test(`a date that is ${status} since is said to be, and can be removed`, async ({ page }) => {
    const course = await offerCourse()
    await addToBasket(page, course)
    await (await restAs('editor')).update('course-runs', course.runId, { status })

    await eventually(async () => {
      await page.goto('/basket')
      await expect(page.getByRole('main').getByRole('alert')).toContainText(words, {
        timeout: 1_000,
      })
    })
    await page
      .getByRole('alert')
      .getByRole('button', { name: /^Remove/ })
      .click()
    await expect(page.getByText('You have not selected any courses')).toBeVisible()
  })
}
