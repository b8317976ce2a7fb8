import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'

import { expectAccessible, expectToFit } from '../accessible'
import { offerCourse } from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/orders\/questions\//] } })

test('whoever comes answers the questions of a course without a script, and staff and trainer read it', async ({
  page,
  newStaff,
  newVisitor,
}) => {
  const course = await offerCourse({ course: { askedBefore: questions } })
  const email = `${unused('ida').replace(' ', '.')}@peake.example`
  await bookFor(course.runId, { name: 'Ida Moss', email })
  const { text } = await mailTo(email, { subject: `Your place on ${course.title}` })
  const link = /\S+\/orders\/questions\/[\w.~-]+/.exec(text)?.[0] ?? ''
  expect(text).toContain('2 questions')

  const visitor = await newVisitor({ javaScriptEnabled: false })
  await visitor.goto(link)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Questions before the course')
  await visitor.getByLabel('What is your goal? (optional)').fill('To be heard at the back')
  await send(visitor)
  await expect(visitor.getByRole('main').getByRole('alert')).toContainText('Choose an answer')
  await expect(visitor.getByLabel('What is your goal? (optional)')).toHaveValue(
    'To be heard at the back',
  )
  await visitor.getByRole('radio', { name: 'Advanced' }).check()
  await send(visitor)
  await expect(visitor.getByText('Thank you: we have your answers')).toBeVisible()
  await page.goto(link)
  await expectAccessible(page)
  for (const width of [1280, 390, 320]) await expectToFit(page, width)

  const staff = await newStaff('bookings')
  await staff.goto(`/admin/collections/course-runs/${course.runId}/sheet`)
  const answers = staff.getByRole('region', { name: 'Answers before the course' })
  await expect(answers).toContainText('1 of 1 answered')
  await expect(answers).toContainText('To be heard at the back')
  const room = await newVisitor()
  await room.goto(await registerLink(staff))
  await expect(room.getByText('To be heard at the back')).toBeVisible()
})

const questions = [
  { text: 'Which level?', kind: 'choice', choices: 'Beginner\nAdvanced', isRequired: true },
  { text: 'What is your goal?', kind: 'text' },
]

async function bookFor(runId: string, delegate: { name: string; email: string }) {
  const rest = await restAs('bookings')
  await rest.create('orders/by-telephone', {
    attemptKey: randomUUID(),
    lines: [{ runId, count: 1 }],
    booker: {
      kind: 'individual',
      ...{ name: 'Rosalind Peake', email: 'rosalind@peake.example', phone: '0113 496 0000' },
      address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
    },
    delegates: { bookerAttends: false, delegates: [{ runId, seat: 1, ...delegate }] },
  })
}

async function registerLink(staff: Page): Promise<string> {
  await staff.waitForLoadState('networkidle')
  await staff.getByText('Tick on a phone').click()
  await staff.getByRole('button', { name: 'Make the link' }).click()
  const address = staff.getByLabel('Link for the trainer')
  await expect(address).not.toHaveValue('')
  return address.inputValue()
}

function send(page: Page) {
  return page.getByRole('button', { name: /^(Send|Change) my answers$/ }).click()
}
