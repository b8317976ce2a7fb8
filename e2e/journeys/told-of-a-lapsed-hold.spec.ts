import {
  addToBasket,
  answerEverything,
  bookAndPay,
  goOn,
  goToCheckout,
  offerCourse,
  referenceOn,
} from '../booking'
import { expect, test } from '../journey'
import { letHoldLapse } from '../let-holds-lapse'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/answers/] } })

test('a slip after the time ran out comes back as it was typed', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course)
  await goToCheckout(page)
  await page.getByLabel('Your full name').fill('Rosalind Peake')
  await letHoldLapse(await referenceOn(page))
  await goOn(page)
  await expect(page.getByText('Your time has run out.')).toBeVisible()
  await expect(page.getByLabel('Your full name')).toHaveValue('Rosalind Peake')
})

test('a price that changed meanwhile is told before and after', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course)
  await goToCheckout(page)
  await answerEverything(page)
  await letHoldLapse(await referenceOn(page))
  await (await restAs('editor')).update('course-runs', course.runId, { priceNetPence: 50_000 })
  await page.reload()

  await expect(page.getByText('It is now £600.00 including VAT, before £480.00.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep my places again' }).click()
  await expect(page.getByText('now £600.00, before £480.00')).toBeVisible()
  await bookAndPay(page)
  await expect(page.getByRole('button', { name: /^Pay £600\.00/ })).toBeVisible()
})

test('with scripts the time left counts down and is announced', async ({ page }) => {
  await page.clock.install()
  const course = await offerCourse()
  await addToBasket(page, course)
  await goToCheckout(page)
  const clock = page.locator('hold-clock')
  await expect(clock).toContainText('(10 minutes left)')
  await page.clock.runFor('06:00')
  await expect(clock).toContainText('(4 minutes left)')
  await expect(clock.getByRole('status')).toContainText('You can ask for more time')
})
