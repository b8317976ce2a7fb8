import type { Page } from '@playwright/test'

import { createPost, unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { paragraph, richText } from '../rich-text'
import { restAs } from '../staff'

const somePages = ['/', '/blog', '/courses', '/about', '/testimonials']

test('a new word in the navigation is on every page', async ({ page, newStaff }) => {
  const rest = await restAs('owner')
  const { header } = await rest.readGlobal('navigation')
  const [first, ...others] = header as { link: { label: string } }[]
  const label = unused('Training')
  try {
    const staff = await newStaff('editor')
    await staff.goto('/admin/globals/navigation')
    await staff.getByRole('button', { name: 'Open all' }).first().click()
    await staff.getByLabel('Words of the link').first().fill(label)
    await save(staff)
    await expectOnPages(page, somePages, async () => {
      const main = page.getByRole('navigation', { name: 'Main' })
      await expect(main.getByRole('link', { name: label })).toBeVisible({ timeout: 500 })
    })
  } finally {
    await rest.updateGlobal('navigation', { header: [first, ...others] })
  }
  await expectOnPages(page, somePages, async () => {
    const main = page.getByRole('navigation', { name: 'Main' })
    await expect(main.getByRole('link', { name: first!.link.label, exact: true })).toBeVisible({
      timeout: 500,
    })
  })
})

test('a new telephone number is in every footer and on the contact page', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('owner')
  const { contact } = (await rest.readGlobal('settings')) as { contact: { phone: string } }
  try {
    const staff = await newStaff('owner')
    await staff.goto('/admin/globals/settings')
    await staff.getByRole('button', { name: 'Contact', exact: true }).click()
    await staff.getByLabel('Telephone').fill('0113 496 0999')
    await save(staff)
    await expectOnPages(page, [...somePages, '/contact'], async () => {
      const number = page.getByRole('contentinfo').getByRole('link', { name: '0113 496 0999' })
      await expect(number).toHaveAttribute('href', /496/, { timeout: 500 })
    })
    await expect(page.getByRole('main').getByRole('link', { name: '0113 496 0999' })).toBeVisible()
  } finally {
    await rest.updateGlobal('settings', { contact })
  }
  await expectOnPages(page, somePages, async () => {
    await expect(page.getByRole('contentinfo').getByText(contact.phone)).toBeVisible({
      timeout: 500,
    })
  })
})

test('a new term for what is kept about people is on the privacy page', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('owner')
  const row = page.getByRole('row', { name: /Messages that you send us through this website/ })
  try {
    const staff = await newStaff('owner')
    await staff.goto('/admin/globals/settings')
    await staff.getByRole('button', { name: 'Privacy', exact: true }).click()
    await staff.getByLabel('Enquiries: months').fill('5')
    await save(staff)
    await expectOnPages(page, ['/privacy'], async () => {
      await expect(row).toContainText('5 months after we last worked', { timeout: 500 })
    })
  } finally {
    await rest.updateGlobal('settings', { privacy: { enquiries: 12 } })
  }
  await expectOnPages(page, ['/privacy'], async () => {
    await expect(row).toContainText('12 months after we last worked', { timeout: 500 })
  })
})

test('an author who takes another name has it on the articles, in lists and on the own page', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('editor')
  const before = unused('Hester Vale')
  const after = unused('Hester Vale-Okoro')
  const author = await rest.create('authors', { name: before, slug: '' })
  const post = await createPost(rest, {
    title: unused('On Changing One’s Name'),
    author: author.id,
    content: richText(paragraph('The stationery is the least of it.')),
  })
  const article = `/blog/${String(post.slug)}`
  const ownPage = `/authors/${String(author.slug)}`
  await expectOnPages(page, [article, '/blog', ownPage], async () => {
    await expect(page.getByText(before).first()).toBeVisible({ timeout: 500 })
  })

  const staff = await newStaff('editor')
  await staff.goto(`/admin/collections/authors/${author.id}`)
  await staff.getByLabel('Name', { exact: false }).first().fill(after)
  await save(staff)
  await expectOnPages(page, [article, '/blog', ownPage], async () => {
    await expect(page.getByText(after).first()).toBeVisible({ timeout: 500 })
  })

  await rest.remove('posts', post.id)
  await rest.remove('authors', author.id)
})

test('a business that sells to businesses shows its prices without VAT first, everywhere', async ({
  page,
}) => {
  const rest = await restAs('owner')
  const course = '/courses/level-4-certificate-in-business-communication-skills'
  const pages = [course, '/courses', '/', '/blog/the-difference-between-leadership-and-management']
  const showsFirst = (price: string) =>
    expectOnPages(page, pages, async () => {
      await expect(page.getByRole('main').getByText(price).first()).toBeVisible({ timeout: 500 })
    })
  await showsFirst('£764.40 inc. VAT (£637 + VAT)')
  try {
    await rest.updateGlobal('settings', { prices: { audience: 'business' } })
    await showsFirst('£637 + VAT (£764.40 inc. VAT)')
  } finally {
    await rest.updateGlobal('settings', { prices: { audience: 'mixed' } })
  }
  await showsFirst('£764.40 inc. VAT (£637 + VAT)')
})

async function save(staff: Page) {
  await staff.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(staff.getByText('Saved.')).toBeVisible()
}

async function expectOnPages(page: Page, paths: string[], look: () => Promise<void>) {
  for (const path of paths) {
    await eventually(async () => {
      await page.goto(path)
      await look()
    })
  }
}
