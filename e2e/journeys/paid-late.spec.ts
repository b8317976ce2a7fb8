import type { Page } from '@playwright/test'

import {
  addToBasket,
  answerEverything,
  bookAndPay,
  booker,
  type CourseOnOffer,
  expectBooked,
  expectPlacesLeft,
  goToCheckout,
  offerCourse,
  referenceOn,
  untilOnSale,
} from '../booking'
import { expect, test } from '../journey'
import { lapseWithPaymentOpen, letHoldLapse } from '../let-holds-lapse'
import { mailTo } from '../mail'
import { payWithoutWebhook } from '../stand-in'

// Jobs do what no request is there to do, each in its round of 10 or 20 seconds.

test('paid, but the browser was closed and the message from Stripe was lost: booked when the time runs out', async ({
  page,
}) => {
  const course = await offerCourse({ run: { capacity: 2 } })
  const reference = await goToPay(page, course)
  await payWithoutWebhook(page)
  await letHoldLapse(reference)

  const letter = await mailTo(booker.email, { subject: `Your booking ${reference}` })
  expect(letter.text).toContain(course.title)
  await expectPlacesLeft(page, { course, text: '1 place left' })
})

test('paid after the places had been given back, while they are still free: booked', async ({
  page,
}) => {
  const course = await offerCourse({ run: { capacity: 2 } })
  const reference = await goToPay(page, course)
  await lapseWithPaymentOpen(reference)
  await untilTold(course)

  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  await expectPlacesLeft(page, { course, text: '1 place left' })
})

test('paid after somebody else had taken the places: told plainly, and all of it given back', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse({ run: { capacity: 1 } })
  const reference = await goToPay(page, course)
  await lapseWithPaymentOpen(reference)
  await untilTold(course)
  await untilOnSale(course)
  const other = await newVisitor()
  await addToBasket(other, course)
  await goToCheckout(other)

  await page.getByRole('button', { name: /^Pay/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /We could not give you the places|This booking has been refunded/,
  )
  await expect(page.getByRole('region', { name: 'Refunds' })).toContainText('£480.00')
  const letter = await mailTo(booker.email, { subject: `Refund for ${reference}: £480.00` })
  for (const form of [letter.text, letter.html]) {
    expect(form).toContain('£480.00 is on its way back to your card')
  }

  // The other visitor goes on as if nothing had happened.
  await answerEverything(other)
  await bookAndPay(other)
})

async function goToPay(page: Page, course: CourseOnOffer): Promise<string> {
  await addToBasket(page, course)
  await goToCheckout(page)
  const reference = await referenceOn(page)
  await answerEverything(page)
  await bookAndPay(page)
  return reference
}

/** By then the places are free again. */
async function untilTold({ title }: CourseOnOffer): Promise<void> {
  await mailTo(booker.email, { subject: 'Your places are no longer kept', about: title })
}
