import { bookByCard, offerCourse } from '../booking'
import { wholeDayIn } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'

// The company of the demo takes nothing until 28 days before a course, and half until 14 days before.
test('a company cancels one of two places for half of its price, without JavaScript', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse({ run: { days: [wholeDayIn(20)] } })
  const names = ['Sam Okafor', 'Ida Moss']
  const booked = await bookByCard(page, { course, names })

  const customer = await newVisitor({ javaScriptEnabled: false })
  await customer.goto(booked.page)
  const cancelling = customer.getByRole('region', { name: 'Cancelling' })
  await expect(cancelling).toContainText('we keep 50% of the price')
  await cancelling.getByRole('link', { name: 'Cancel this booking' }).click()
  await expect(customer.getByText('You get back £480.00')).toBeVisible()
  await customer.getByRole('checkbox', { name: /^Sam Okafor/ }).uncheck()
  await customer.getByRole('button', { name: 'See what it costs' }).click()
  await expect(customer.getByText(/^You get back £240\.00.*We keep £240\.00/)).toBeVisible()
  await customer.getByRole('button', { name: 'Cancel 1 place' }).click()

  await expect(customer.getByText(/^Cancelled: what is left/)).toBeVisible()
  await expect(customer.getByRole('listitem').filter({ hasText: 'Ida Moss' })).toContainText(
    '(cancelled)',
  )
  await expect(customer.getByRole('region', { name: 'Refunds' })).toContainText('£240.00 is kept')
  const { text } = await mailTo(booked.email, {
    subject: `Refund for ${booked.reference}: £240.00`,
  })
  expect(text).toContain('We keep £240.00 of the price')
})
