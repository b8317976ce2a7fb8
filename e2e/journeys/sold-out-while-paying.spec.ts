import {
  addToBasket,
  answerEverything,
  bookAndPay,
  expectBooked,
  goToCheckout,
  offerCourse,
} from '../booking'
import { expect, test } from '../journey'

test('the last place belongs to whoever is paying: nobody else can take it', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse({ run: { capacity: 1 } })
  const other = await newVisitor()
  await addToBasket(page, course)
  await addToBasket(other, course)

  await goToCheckout(page)
  await answerEverything(page)
  await bookAndPay(page)

  await other.getByRole('button', { name: 'Go to checkout' }).click()
  await expect(other.getByRole('main').getByRole('alert')).toContainText(
    'is fully booked on the date that you chose',
  )
  await expect(other.getByRole('button', { name: 'Go to checkout' })).toHaveCount(0)

  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
})

test('two tabs of one person do not take two places', async ({ page, context }) => {
  const course = await offerCourse({ run: { capacity: 1 } })
  await addToBasket(page, course)
  const second = await context.newPage()
  await second.goto('/basket')
  await goToCheckout(page)
  await second.getByRole('button', { name: 'Go to checkout' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'Who is booking?' })).toBeVisible()
  expect(new URL(second.url()).pathname).toBe(new URL(page.url()).pathname)

  await second.goto('/basket')
  await expect(second.getByText(/Your places are kept until/)).toBeVisible()
  await second.getByRole('link', { name: 'Continue your booking' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'Who is booking?' })).toBeVisible()
})
