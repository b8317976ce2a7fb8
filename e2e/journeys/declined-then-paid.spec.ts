import {
  addToBasket,
  answerEverything,
  bookAndPay,
  expectBooked,
  expectPlacesLeft,
  goToCheckout,
  offerCourse,
} from '../booking'
import { expect, test } from '../journey'

test('a card is declined, the way back keeps everything, and the second try is booked once', async ({
  page,
}) => {
  const course = await offerCourse({ run: { capacity: 2 } })
  await addToBasket(page, course)
  await goToCheckout(page)
  await answerEverything(page)
  await bookAndPay(page)
  await page.getByRole('button', { name: 'Try a card that is declined' }).click()
  await expect(page.getByText(/declined/i).first()).toBeVisible()

  await page.getByRole('link', { name: /back/i }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check and book' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Rosalind Peake')
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  const { pathname } = new URL(page.url())

  // Back to pages that are over, and reloading: all lead to the one booking.
  await page.goto(pathname.replace('/orders/', '/checkout/') + '/check')
  await expectBooked(page)
  await page.reload()
  await expectBooked(page)
  await expectPlacesLeft(page, { course, text: '1 place left' })
})
