import type { Page } from '@playwright/test'

import { expectAccessible, expectToFit } from '../accessible'
import { pressAndConfirm } from '../admin'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/feedback\//] } })

test('feedback that may be published becomes a testimonial, until the consent is taken back', async ({
  page,
  newStaff,
  newVisitor,
}) => {
  const { id, link } = await sentFeedback()
  const visitor = await newVisitor({ javaScriptEnabled: false })
  await visitor.goto(link)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(/^How was /)
  const mayPublish = visitor.getByRole('checkbox', { name: /^You may show what I wrote/ })
  await expect(mayPublish).not.toBeChecked()
  await visitor.getByRole('radio', { name: 'Very good' }).check()
  await visitor.getByLabel('What could be better').fill('A warmer room')
  await mayPublish.check()
  await send(visitor)
  const alert = visitor.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('Choose the name under which we may publish it')
  await expect(visitor.getByLabel('What could be better')).toHaveValue('A warmer room')
  await expect(mayPublish).toBeChecked()
  await visitor
    .getByRole('textbox', { name: /^What was good/ })
    .fill('I was not afraid the second time')
  await visitor.getByRole('radio', { name: /^No name/ }).check()
  await send(visitor)
  await expect(visitor.getByText('Thank you: we have your answer')).toBeVisible()
  await page.goto(link)
  await expectAccessible(page)
  for (const width of [1280, 390, 320]) await expectToFit(page, width)

  const staff = await newStaff('editor')
  await staff.goto(`/admin/collections/feedback/${id}`)
  await staff.waitForLoadState('networkidle')
  await pressAndConfirm(staff.getByRole('group', { name: /^They let you/ }), 'Make a testimonial')
  await expect(staff.getByText('the testimonial is a draft')).toBeVisible()
  await staff.reload()
  await staff.getByRole('link', { name: 'Open the testimonial' }).click()
  await expect(staff.getByLabel('What they said')).toHaveValue('I was not afraid the second time')

  await visitor.goto(link)
  await expect(visitor.getByText('We have made use of your answer')).toBeVisible()
  await visitor.getByRole('button', { name: 'Do not publish it any more' }).click()
  await expect(visitor.getByText('You let us publish it')).toBeHidden()
  const rest = await restAs('editor')
  expect(await rest.find('feedback', { id })).toMatchObject({ state: 'used', mayPublish: false })
})

/** Somebody of the demo's was asked weeks ago; staff send them the letter again. */
async function sentFeedback(): Promise<{ id: string; link: string }> {
  const rest = await restAs('bookings')
  const { id, email: to, courseTitle, belongsTo } = await rest.find('feedback', { mark: '3' })
  const subject = `How was it? ${String(courseTitle)}`
  const order = String(belongsTo)
  const letter = await rest.find('emails', { belongsTo: order, to: String(to), subject })
  await rest.press(`orders/${order}/emails`, { emailId: letter.id, to: 'same' })
  const { text } = await mailTo(String(to), { subject })
  return { id, link: /\S+\/feedback\/[\w.~-]+/.exec(text)?.[0] ?? '' }
}

function send(page: Page) {
  return page.getByRole('button', { name: /^(Send|Change) my answer$/ }).click()
}
