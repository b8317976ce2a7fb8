import type { Page } from '@playwright/test'

import { unused } from '../catalogue'
import { eventually, expect, onSite, test } from '../journey'
import {
  beginPost,
  choose,
  fillIn,
  insert,
  insertBlock,
  newLine,
  publish,
  saveDraft,
  write,
} from '../post-form'

const course = 'Level 4 Certificate in Business Communication Skills'
const price = '£764.40 inc. VAT (£637 + VAT)'

test('an editor writes a post, looks at it, publishes it, moves it and takes it away again', async ({
  page,
  newStaff,
}) => {
  const title = unused('The Quiet Half of a Meeting')
  const address = `/blog/${title.toLowerCase().replaceAll(' ', '-')}`
  const staff = await newStaff('editor')

  await writePost(staff, title)
  await saveDraft(staff)
  expect((await page.request.get(address)).status(), 'a draft is nobody’s business').toBe(404)
  await expectPreview(staff, title)

  await publish(staff)
  await eventually(async () => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 500 })
  })
  await expectArticle(page)
  await page.goto('/blog')
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()

  const newAddress = `${address}-revisited`
  await staff.getByLabel('Web address').fill(newAddress.replace('/blog/', ''))
  await publish(staff)
  await eventually(async () => {
    await page.goto(address)
    expect(page.url()).toBe(onSite(newAddress))
  })
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await unpublish(staff)
  await eventually(async () => {
    expect((await page.request.get(newAddress)).status()).toBe(404)
  })
  await eventually(async () => {
    await page.goto('/blog')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 500 })
    await expect(page.getByRole('link', { name: title })).not.toBeVisible({ timeout: 200 })
  })
})

async function writePost(staff: Page, title: string) {
  await beginPost(staff, {
    title,
    summary: 'What is decided in a meeting is seldom decided aloud.',
  })
  await write(staff, 'Half of every meeting happens in the silences. Our course costs ')
  await insert(staff, { query: 'price', name: 'Course price' })
  const drawer = staff.getByRole('dialog').last()
  await choose(drawer, { label: 'Course', option: course })
  // The drawer ignores a click while it is still checking what was chosen.
  await eventually(async () => {
    const save = drawer.getByRole('button', { name: 'Save changes' })
    if (await save.isVisible()) await save.click({ timeout: 2_000 })
    await expect(drawer).not.toBeVisible({ timeout: 2_000 })
  })
  await expect(staff.locator('[data-lexical-editor]').first()).toContainText(
    `£637 + VAT · ${course}`,
  )

  await newLine(staff)
  const promotion = await insertBlock(staff, { query: 'promotion', name: 'Course promotion' })
  await choose(promotion, { label: 'Course', option: course })

  await newLine(staff)
  const testimonials = await insertBlock(staff, { query: 'testimonials', name: 'Testimonials' })
  await choose(testimonials, { label: 'Testimonials', option: 'Colin Marsh' })

  await newLine(staff)
  const call = await insertBlock(staff, { query: 'action', name: 'Call to action' })
  await fillIn(call, { label: 'Heading', words: 'Say it before the meeting ends' })
  await fillIn(call, { label: 'Words of the link', words: 'Lose your fear' })
  await choose(call, {
    label: 'Page, post, course, topic or author',
    option: 'Overcoming Your Fear of Public Speaking',
  })

  await newLine(staff)
  await write(staff, 'And then there is the minute after it ends.')
  const sidebar = staff.getByRole('main')
  await choose(sidebar, { label: 'Topics', option: 'Communication' })
  await choose(sidebar, { label: 'Topics', option: 'Leadership' })
}

async function expectPreview(staff: Page, title: string) {
  const opened = staff.waitForEvent('popup')
  await staff.getByRole('link', { name: 'Preview', exact: true }).click()
  const preview = await opened
  await eventually(async () => {
    await saveDraft(staff)
    await preview.reload()
    await expect(preview.getByRole('link', { name: 'Lose your fear' })).toBeVisible({
      timeout: 500,
    })
  })
  await expect(preview.getByText('Preview – not published')).toBeVisible()
  await expect(preview.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expectArticle(preview)
  await preview.close()
}

async function expectArticle(page: Page) {
  await expect(page.getByText('Posted by Tom Ashworth')).toBeVisible()
  await expect(page.getByText('And then there is the minute after it ends.')).toBeVisible()
  await expect(page.getByText('Our course costs')).toContainText(price)
  const promotion = page.getByRole('complementary', { name: course })
  await expect(promotion).toContainText(price)
  await expect(promotion.getByRole('link', { name: 'Book a place' })).toBeVisible()
  await expect(page.getByRole('figure').filter({ hasText: 'Colin Marsh' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Say it before the meeting ends' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lose your fear' })).toHaveAttribute(
    'href',
    '/courses/overcoming-your-fear-of-public-speaking',
  )
}

async function unpublish(staff: Page) {
  await staff.getByRole('button', { name: 'More', exact: true }).click()
  await staff.getByRole('button', { name: 'Unpublish' }).click()
  await staff.getByRole('button', { name: 'Confirm' }).click()
  await expect(staff.getByText('Status:').locator('..')).toContainText('Draft')
}
