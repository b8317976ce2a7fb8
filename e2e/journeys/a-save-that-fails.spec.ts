import type { BrowserContext, Page } from '@playwright/test'

import { openAction, openOrder } from '../admin'
import { bookByCard, offerCourse } from '../booking'
import { unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { paragraph, richText } from '../rich-text'
import { accountOf, restAs } from '../staff'

// The browser mentions what fails, and what Payload's forms make of it while somebody types.
test.use({
  expectedComplaints: {
    like: [/Failed to load resource/, /Failed to fetch/, /Error submitting form/],
  },
})

test('a save that was refused or lost keeps what was typed, and the same button saves it', async ({
  newStaff,
}) => {
  const staff = await newStaff('editor')
  const title = unused('Typed Once')
  await openPost(staff)
  await typeTitle(staff, title)
  const publish = staff.getByRole('button', { name: 'Publish', exact: true })

  for (const [what, fails] of Object.entries(failures)) {
    await test.step(what, async () => {
      const mend = await fails.begin(staff.context())
      await publish.click()
      await expect(staff.getByText(fails.words).first()).toBeVisible()
      await expect(staff.getByText('Failed to fetch')).toHaveCount(0)
      await expect(staff.getByLabel('Title')).toHaveValue(title)
      await expect(publish).toBeEnabled()
      await expect(staff.getByRole('button', { name: 'Save Draft' })).toBeEnabled()
      await mend()
    })
  }
  await publish.click()
  await expect(staff.getByText('Saved.', { exact: true })).toBeVisible()
  await staff.reload()
  await expect(staff.getByLabel('Title')).toHaveValue(title)
})

for (const { what, collection, field, press } of [
  { what: 'a topic', collection: 'topics', field: 'name', press: 'Save' },
  { what: 'the draft of a post', collection: 'posts', field: 'title', press: 'Save draft' },
]) {
  test(`${what} whose first answer was lost is made once, with what was typed since`, async ({
    newStaff,
  }) => {
    const staff = await newStaff('editor')
    const rest = await restAs('editor')
    const [first, since] = [unused('Made Once'), unused('Typed Since')]
    await staff.goto(`/admin/collections/${collection}/create`)
    await staff.waitForLoadState('networkidle')
    const typed = staff.locator(`#field-${field}`)
    await typed.fill(first)
    const mend = await answerSaves(staff.context(), loseAnswer, { of: collection, by: 'POST' })
    await staff.getByRole('button', { name: press, exact: true }).click()
    await expect(staff.getByText(noAnswer).first()).toBeVisible()
    await mend()
    const made = await rest.find(collection, { [field]: first })
    await expect(typed).toHaveValue(first)

    await typed.fill(since)
    await staff.getByRole('button', { name: press, exact: true }).click()
    await staff.waitForURL(`**/admin/collections/${collection}/${made.id}`)
    await staff.reload()
    await expect(typed).toHaveValue(since)
  })
}

test('whoever has been signed out signs in again in another tab, and loses nothing', async ({
  newStaff,
}) => {
  const staff = await newStaff('editor')
  const title = unused('Typed Before the Session Ended')
  await openPost(staff)
  await typeTitle(staff, title)
  await staff.context().clearCookies()
  const save = staff.getByRole('button', { name: 'Save Draft' })
  await save.click()
  // Within an alert, which has no size of its own.
  const notice = staff.locator('.signed-out').filter({ hasText: 'You have been signed out' })
  await expect(notice).toBeVisible()

  const [signIn] = await Promise.all([
    staff.context().waitForEvent('page'),
    notice.getByRole('link', { name: 'Sign in again in a new tab' }).click(),
  ])
  const { email, password } = accountOf('editor')
  await signIn.getByLabel(/^E-mail/).fill(email)
  await signIn.getByLabel(/^Password/).fill(password)
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await signIn.waitForURL('**/admin')
  await signIn.close()

  await save.click()
  await expect(staff.getByText('Draft saved.')).toBeVisible()
  await expect(staff.getByLabel('Title')).toHaveValue(title)
})

test('a refund whose answer was lost is given once, and staff are told', async ({
  page,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 4 } })
  const customer = await bookByCard(page, { course, names: ['Rosalind Peake', 'Sam Okafor'] })
  const staff = await newStaff('bookings')
  await openOrder(staff, customer.reference)
  await openAction(staff, 'Cancel and refund')
  const refunding = staff.getByRole('group', { name: 'Cancel places and give the money back' })
  await refunding.getByRole('checkbox', { name: /^Sam Okafor/ }).check()
  await refunding.getByLabel('Reason, which the customer reads').fill('Sam is ill')

  await staff.route('**/refunds', loseAnswer)
  const cancel = refunding.getByRole('button', { name: 'Cancel 1 place, refund £480.00' })
  await cancel.click()
  await expect(refunding.getByRole('status')).toContainText('not known whether this was done')
  await staff.unroute('**/refunds')
  await cancel.click()
  await expect(refunding.getByRole('status')).toContainText('nothing was done twice')
  await expect(staff.getByText(/^Refund of £480.00: given back/)).toHaveCount(1)
  await expect(refunding.getByRole('checkbox')).toHaveCount(1)
})

test('a post that was unpublished is published again from the same form, with what was typed', async ({
  page,
  newStaff,
}) => {
  const staff = await newStaff('editor')
  const title = unused('Away and Back')
  const slug = await openPost(staff, { isPublished: true })
  await typeTitle(staff, title)
  await staff.getByRole('button', { name: 'More', exact: true }).click()
  await staff.getByRole('button', { name: 'Unpublish' }).click()
  await staff.getByRole('button', { name: 'Confirm' }).click()
  await expect(staff.getByText('Visitors no longer see this.')).toBeVisible()
  await expect(staff.getByLabel('Title')).toHaveValue(title)
  await staff.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(staff.getByText('Saved.', { exact: true })).toBeVisible()
  await page.goto(`/blog/${slug}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

type Answer = Parameters<BrowserContext['route']>[1]

type Failure = { words: string; begin: (context: BrowserContext) => Promise<() => Promise<void>> }

const noAnswer = 'No answer came, perhaps because the connection is lost.'

const loseAnswer: Answer = async (route) => {
  await route.fetch()
  await route.abort()
}

const failures: Record<string, Failure> = {
  'the page of a gateway': {
    words: 'Something went wrong on our side.',
    begin: (context) =>
      answerSaves(context, (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
      ),
  },
  'no connection': {
    words: noAnswer,
    begin: async (context) => {
      await context.setOffline(true)
      return () => context.setOffline(false)
    },
  },
  'an answer that is lost after the save was carried out': {
    words: noAnswer,
    begin: (context) => answerSaves(context, loseAnswer),
  },
}

async function answerSaves(
  context: BrowserContext,
  answer: Answer,
  { of, by } = { of: 'posts', by: 'PATCH' },
) {
  const address = new RegExp(`/api/${of}[/?]`)
  let tellAnswered = () => {}
  const answered = new Promise<void>((resolve) => (tellAnswered = resolve))
  await context.route(address, async (route, request) => {
    if (request.method() !== by) return route.fallback()
    await answer(route, request)
    tellAnswered()
  })
  return async () => {
    await answered
    await context.unroute(address)
  }
}

/** The form may be drawn anew just after it has come. */
async function typeTitle(page: Page, title: string): Promise<void> {
  await eventually(async () => {
    await page.getByLabel('Title').fill('')
    await page.getByLabel('Title').fill(title)
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled({
      timeout: 1000,
    })
  })
}

/** @returns its slug. */
async function openPost(page: Page, { isPublished = false } = {}): Promise<string> {
  const rest = await restAs('editor')
  const author = await rest.find('authors', { name: 'Tom Ashworth' })
  const post = await rest.create('posts', {
    title: unused('Before It Was Changed'),
    summary: 'On saves that fail.',
    author: author.id,
    content: richText(paragraph('One line.')),
    _status: isPublished ? 'published' : 'draft',
  })
  await page.goto(`/admin/collections/posts/${post.id}`)
  await page.waitForLoadState('networkidle')
  return String(post.slug)
}
