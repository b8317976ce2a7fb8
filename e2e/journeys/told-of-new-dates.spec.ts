import type { Page } from '@playwright/test'

import { expectAccessible } from '../accessible'
import { createCourse, createRun } from '../catalogue'
import { eventually, expect, onSite, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/date-news\/sent/] } })

test('whoever finds no date hears of the next one, and ends it in one step, without a script', async ({
  page,
  newVisitor,
}) => {
  const staff = await restAs('editor')
  const course = await createCourse(staff)
  const title = String(course.title)
  const ann = await newVisitor({ javaScriptEnabled: false })
  const address = `/courses/${String(course.slug)}`
  await eventually(async () => expect((await fetch(onSite(address))).status).toBe(200))
  await ann.goto(address)
  const tellMe = ann.getByRole('button', { name: 'Tell me about new dates' })
  await ann.getByLabel('Your e-mail').fill('ann quill')
  await tellMe.click()
  await expect(ann.getByRole('main').getByRole('alert')).toContainText('e-mail')
  await expect(ann.getByLabel('Course')).toHaveValue(course.id)
  await expect(ann.getByLabel('Your e-mail')).toHaveValue('ann quill')
  await ann.getByLabel('Your e-mail').fill('ann@quill.example')
  await tellMe.click()
  await expectHeading(ann, 'Look in your mail')

  const subject = `Confirm that you want to hear of new dates: ${title}`
  await ann.goto(linkIn((await mailTo('ann@quill.example', { subject })).text))
  await expectHeading(ann, 'Shall we tell you of new dates?')
  await ann.getByRole('button', { name: 'Yes, tell me' }).click()
  await expectHeading(ann, 'We tell you of new dates')
  await page.goto(ann.url())
  await expectAccessible(page)

  await createRun(staff, course.id)
  const news = await mailTo('ann@quill.example', { subject: `A new date: ${title}` })
  expect(news.text).toContain(address)
  await ann.goto(linkIn(news.text))
  await ann.getByRole('button', { name: 'Do not write to me any more' }).click()
  await expectHeading(ann, 'We do not write to you any more')
  await ann.reload()
  await expectHeading(ann, 'We do not write to you any more')
})

test('a mail program ends it by itself, from no page of the site', async ({ request }) => {
  const staff = await restAs('editor')
  const course = await createCourse(staff)
  const asked = await request.post('/date-news/sent', {
    form: { courseId: course.id, newsEmail: 'ben@quill.example' },
    headers: { origin: new URL((await request.get('/')).url()).origin },
  })
  expect(asked.url()).toContain('/date-news/sent/look-in-your-mail')
  const subject = `Confirm that you want to hear of new dates: ${String(course.title)}`
  const own = linkIn((await mailTo('ben@quill.example', { subject })).text)
  const ended = await request.post(`${own}/unsubscribed`, {
    form: { 'List-Unsubscribe': 'One-Click' },
    headers: { origin: 'https://mail.example' },
  })
  expect([ended.status(), await ended.text()]).toEqual([
    200,
    'We do not write to you about new dates any more.\n',
  ])
  expect(await (await request.get(own)).text()).toContain('We do not write to you any more')
})

function expectHeading(page: Page, words: string) {
  return expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
}

/** The address of the request, which each letter about it has. */
function linkIn(text: string): string {
  return /\S+\/date-news\/requests\/[\w.~-]+/.exec(text)?.[0] ?? ''
}
