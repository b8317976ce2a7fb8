import {
  addToBasket,
  bookAndPay,
  expectBooked,
  goOn,
  goToCheckout,
  offerCourse,
  referenceOn,
  sayNobodyNeedsAnything,
  sayWhoBooks,
} from '../booking'
import { expect, test } from '../journey'
import { letHoldLapse } from '../let-holds-lapse'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/answers/] } })

test('the time ran out: the places are had again, and nothing typed is lost', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course, 2)
  await goToCheckout(page)
  await sayWhoBooks(page)
  await page.getByRole('group', { name: 'Place 2' }).getByLabel('Full name').fill('Sam Okafor')
  await letHoldLapse(await referenceOn(page))
  await goOn(page)

  await expect(page.getByRole('heading', { level: 1, name: 'Your time ran out' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep my places again' }).click()
  await expect(page.getByRole('heading', { name: 'Anything we should know?' })).toBeVisible()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await expect(page.getByRole('group', { name: 'Sam Okafor' })).toBeVisible()
  await sayNobodyNeedsAnything(page)
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
})

test('somebody else took the last place: said plainly, and the basket goes on from there', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse({ run: { capacity: 1 } })
  await addToBasket(page, course)
  await goToCheckout(page)
  await sayWhoBooks(page)
  await letHoldLapse(await referenceOn(page))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Your time ran out' })).toBeVisible()

  const other = await newVisitor()
  await addToBasket(other, course)
  await goToCheckout(other)

  await page.getByRole('button', { name: 'Keep my places again' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Some of your places are gone' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Go to your basket' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is fully booked')

  // What was typed comes along to the next checkout.
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await addToBasket(page, await offerCourse())
  await page.getByRole('button', { name: 'Go to checkout' }).click()
  await page.getByRole('link', { name: 'Back: Who is coming?' }).click()
  await page.getByRole('link', { name: 'Back: Who is booking?' }).click()
  await expect(page.getByLabel('Your full name')).toHaveValue('Rosalind Peake')
})
