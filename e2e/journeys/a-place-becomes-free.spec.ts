import type { Page } from '@playwright/test'

import { expectAccessible, expectToFit } from '../accessible'
import {
  answerEverything,
  bookAndPay,
  bookByCard,
  expectBooked,
  expectPlacesLeft,
  offerCourse,
  type CourseOnOffer,
} from '../booking'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/waiting-list\//] } })

test('whoever waits for a full date is offered the place that somebody gives back, and books it', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse({ run: { capacity: 1 } })
  const booked = await bookByCard(page, { course, names: ['Sam Okafor'] })
  await expectPlacesLeft(page, { course, text: 'Fully booked' })

  await page.getByRole('link', { name: /^Join the waiting list/ }).click()
  await expectHeading(page, 'Join the waiting list')
  await expectAccessible(page)
  const ann = await newVisitor({ javaScriptEnabled: false })
  const ben = await newVisitor({ javaScriptEnabled: false })
  await askToWait(ann, { course, name: 'Ann Quill', email: '', isFirst: true })
  await ann.getByLabel('E-mail address').fill('ann@quill.example')
  await ann.getByRole('button', { name: 'Join the waiting list' }).click()
  await confirm(ann, { course, email: 'ann@quill.example' })
  await expect(ann.getByText('You are first in the queue.')).toBeVisible()
  await page.goto(ann.url())
  await expectAccessible(page)
  await askToWait(ben, { course, name: 'Ben Quill', email: 'ben@quill.example' })
  await confirm(ben, { course, email: 'ben@quill.example' })
  await expect(ben.getByText('You are number 2 in the queue.')).toBeVisible()
  const ownPlace = ben.url()
  await ben.getByRole('link', { name: 'Leave the list' }).click()
  await ben.getByRole('button', { name: 'Leave the list' }).click()
  await expectHeading(ben, 'You have left the list')
  expect(ben.url()).toBe(ownPlace)

  await giveBack(booked.reference)
  const offer = await mailTo('ann@quill.example', {
    subject: `A place is free on ${course.title}`,
  })
  const annsPlace = ann.url()
  await ann.reload()
  await expectHeading(ann, 'A place is free for you')
  await ann.goto(linkIn(offer.text, 'checkout'))
  await expect(ann.getByText(/Your places are kept until \w+day/)).toBeVisible()
  await answerEverything(ann)
  await bookAndPay(ann)
  await ann.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(ann)
  await ann.goto(annsPlace)
  await expectHeading(ann, 'You are booked')
})

interface Asking {
  course: CourseOnOffer
  name: string
  email: string
}

async function askToWait(
  page: Page,
  { course, name, email, isFirst = false }: Asking & { isFirst?: boolean },
) {
  await page.goto(`/courses/${course.slug}`)
  await page.getByRole('link', { name: /^Join the waiting list/ }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Join the waiting list' }).click()
  if (!isFirst) return
  await expect(page.getByRole('alert')).toContainText('Enter your e-mail address')
  await expect(page.getByLabel('Your name')).toHaveValue(name)
  await expectToFit(page, 320)
}

async function confirm(page: Page, { course, email }: { course: CourseOnOffer; email: string }) {
  await expectHeading(page, 'Look in your mail')
  const subject = `Confirm that you want to wait: ${course.title}`
  const { text } = await mailTo(email, { subject })
  await page.goto(linkIn(text, 'waiting-list'))
  await expectHeading(page, 'Do you want to wait?')
  await page.getByRole('button', { name: 'Yes, put me on the list' }).click()
  await expectHeading(page, 'You are on the waiting list')
}

/** Staff cancel all places of an order. */
async function giveBack(reference: string) {
  const staff = await restAs('bookings')
  const order = await staff.find('orders', { reference })
  const booking = await staff.find('bookings', { belongsTo: order.id })
  const refund = { bookingIds: [booking.id], reason: 'Sam is ill' }
  await staff.press(`orders/${order.id}/refunds`, refund)
}

function linkIn(text: string, part: string): string {
  const [link] = new RegExp(`\\S+/${part}/\\S+`).exec(text) ?? []
  if (!link) throw new Error(`No link to ${part} in: ${text}`)
  return link
}

async function expectHeading(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}
