import { bookByCard, offerCourse, offerLaterDate } from '../booking'
import { expect, test } from '../journey'
import { mailTo } from '../mail'

// A form that comes back says so with its status, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/move\/chosen/] } })

test('a customer moves one of two places to a later date, without JavaScript', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse()
  const later = await offerLaterDate(course, { capacity: 2 })
  const booked = await bookByCard(page, { course, names: ['Sam Okafor', 'Ida Moss'] })

  const customer = await newVisitor({ javaScriptEnabled: false })
  await customer.goto(booked.page)
  await customer.getByRole('link', { name: 'Move to another date' }).click()
  await expect(customer.getByText(/^.*You can move it until \d+ \w+ \d{4}\.$/)).toBeVisible()
  await customer.getByRole('checkbox', { name: 'Sam Okafor' }).uncheck()
  await customer.getByRole('button', { name: 'Move to the other date' }).click()
  await expect(customer.getByRole('alert')).toContainText('Choose the date to move to')
  await expect(customer.getByRole('checkbox', { name: 'Sam Okafor' })).not.toBeChecked()
  await customer.getByRole('radio', { name: new RegExp(later.day) }).check()
  await customer.getByRole('button', { name: 'Move to the other date' }).click()

  await expect(customer.getByText(/^Moved: the new date is as you see it/)).toBeVisible()
  await expect(customer.getByText('This date has changed.')).toBeVisible()
  const { text } = await mailTo(booked.email, {
    subject: `A new date for your booking ${booked.reference}`,
  })
  expect(text).toContain('Ida Moss')
  expect(text).not.toContain('Sam Okafor')
})
