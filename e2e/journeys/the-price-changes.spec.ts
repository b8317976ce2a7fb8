import { createCourse, createPost, createRun, unused } from '../catalogue'
import { eventually, expect, onSite, test } from '../journey'
import { coursePrice, paragraph, richText } from '../rich-text'
import { restAs } from '../staff'

test('staff change the price of a course, and its page, an article and a basket show the new one', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('editor')
  const course = await createCourse(rest, { priceNetPence: 40_000 })
  await createRun(rest, course.id)
  const author = await rest.find('authors', { slug: 'vince' })
  const post = await createPost(rest, {
    title: unused('Who Reads the Minutes'),
    author: author.id,
    content: richText(
      paragraph('A day on this costs ', coursePrice(course.id), ', lunch included.'),
    ),
  })
  const coursePage = `/courses/${String(course.slug)}`
  const article = `/blog/${String(post.slug)}`
  const sentence = page.getByText('A day on this costs')

  await eventually(async () => {
    await page.goto(article)
    await expect(sentence).toContainText('£480 inc. VAT (£400 + VAT)', { timeout: 500 })
  })
  await page.goto(coursePage)
  await page.getByRole('button', { name: /^Book/ }).click()
  await expect(page.getByRole('link', { name: 'Basket: £480.00 (1 item)' })).toBeVisible()

  const staff = await newStaff('editor')
  await staff.goto(`/admin/collections/courses/${course.id}`)
  await eventually(async () => {
    await staff.getByRole('button', { name: 'Price', exact: true }).click()
    const price = staff.getByLabel(/^Price for one place/)
    await price.fill('450.50', { timeout: 1_000 })
  })
  await expect(staff.getByText('Visitors read: £540.60 inc. VAT (£450.50 + VAT)')).toBeVisible()
  await staff.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(staff.getByText('Saved.')).toBeVisible()

  await eventually(async () => {
    await page.goto(article)
    await expect(sentence).toContainText('£540.60 inc. VAT (£450.50 + VAT)', { timeout: 500 })
  })
  await page.goto(coursePage)
  await expect(page.getByRole('complementary', { name: 'At a glance' })).toContainText(
    '£540.60 inc. VAT (£450.50 + VAT)',
  )
  await page.goto(onSite('/basket'))
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£540.60',
  )
  await expect(page.getByRole('status')).toContainText('has gone up: £540.60 inc. VAT a place')
  await expect(page.getByRole('link', { name: 'Basket: £540.60 (1 item)' })).toBeVisible()

  await rest.remove('posts', post.id)
})
