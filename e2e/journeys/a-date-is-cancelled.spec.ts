import type { Page } from '@playwright/test'

import {
  addToBasket,
  answerEverything,
  bookAndPay,
  booker,
  expectBooked,
  goToCheckout,
  offerCourse,
  offerLaterDate,
  type CourseOnOffer,
} from '../booking'
import { wholeDayIn } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { cmsOrigin } from '../running-system'

test('a date is cancelled: its people go to another one, and who does not fit there is refunded', async ({
  page,
  newVisitor,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  await buy(page, course, 2)
  const latecomer = await newVisitor()
  await buy(latecomer, course, 1)
  const later = await offerLaterDate(course, { capacity: 2 })

  const staff = await newStaff('bookings')
  await staff.goto(`${cmsOrigin}/admin/collections/course-runs/${course.runId}/sheet`)
  await staff.waitForLoadState('networkidle')
  await staff.getByText('Move or call off …').click()
  const cancel = staff.getByRole('group', { name: 'Cancel this date' })
  const whatHappens = cancel.getByLabel('What happens to 3 places that are booked')
  await expect(whatHappens).toContainText(
    new RegExp(`Move to \\w+ ${later.day}, .* Online \\(2 places left\\)`),
  )
  await whatHappens.selectOption(later.runId)
  await cancel.getByLabel('Reason').fill('The trainer is ill')
  staff.once('dialog', (dialog) => void dialog.accept())
  await cancel.getByRole('button', { name: 'Cancel the date' }).click()
  await expect(staff.getByRole('heading', { name: 'This date was cancelled' })).toBeVisible()
  await expect(staff.getByRole('heading', { name: /^Moved to .*: 2 places$/ })).toBeVisible()
  await expect(staff.getByRole('heading', { name: 'Refunded: 1 place' })).toBeVisible()

  await page.reload()
  await expectBooked(page)
  const places = page.getByRole('region', { name: 'Who is coming' })
  await expect(places).toContainText(later.day)
  await expect(places.getByRole('status')).toContainText('This date has changed')
  const reference = await page.getByText(/^LEC-/).innerText()
  const news = await mailTo(booker.email, {
    subject: `A new date for your booking ${reference}`,
  })
  expect(news.text).toContain(later.day)
  expect(news.text).toContain('The trainer is ill')

  await latecomer.reload()
  await expect(
    latecomer.getByRole('heading', { level: 1, name: 'This booking has been refunded' }),
  ).toBeVisible()
})

test('a date is cancelled and its customer chooses another one by the letter, without JavaScript', async ({
  page,
  newVisitor,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  await buy(page, course, 1)
  const address = page.url()
  const later = await offerLaterDate(course, { capacity: 2 })

  const staff = await newStaff('bookings')
  await staff.goto(`${cmsOrigin}/admin/collections/course-runs/${course.runId}/sheet`)
  await staff.waitForLoadState('networkidle')
  await staff.getByText('Move or call off …').click()
  const cancel = staff.getByRole('group', { name: 'Cancel this date' })
  await cancel.getByLabel(/^Let each customer choose first/).fill(dayIn(5))
  await cancel.getByLabel('Reason').fill('The trainer is ill')
  staff.once('dialog', (dialog) => void dialog.accept())
  await cancel.getByRole('button', { name: 'Cancel the date' }).click()
  await expect(staff.getByText(/^Each customer chooses until/)).toBeVisible()
  await expect(staff.getByRole('heading', { name: 'Not chosen yet: 1 place' })).toBeVisible()

  const customer = await newVisitor({ javaScriptEnabled: false })
  await customer.goto(address)
  await expect(customer.getByRole('status')).toContainText('this date does not take place')
  await customer.getByRole('link', { name: 'Choose another date' }).click()
  await customer.getByRole('radio', { name: new RegExp(later.day) }).check()
  await customer.getByRole('button', { name: 'Move to the other date' }).click()
  await expect(customer.getByText(/^Moved: the new date is as you see it/)).toBeVisible()
  await expect(customer.getByText('this date does not take place')).toBeHidden()
  await staff.reload()
  await expect(staff.getByRole('heading', { name: /^Moved to .*: 1 place$/ })).toBeVisible()
})

function dayIn(days: number): string {
  return wholeDayIn(days).day
}

async function buy(page: Page, course: CourseOnOffer, places: number) {
  await addToBasket(page, course, places)
  await goToCheckout(page)
  await answerEverything(page)
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
}
