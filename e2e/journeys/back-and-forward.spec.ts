import { addToBasket, goToCheckout, offerCourse } from '../booking'
import { launchOptionsOfVisitors } from '../browser'
import { expect, test } from '../journey'

test.use({ launchOptions: launchOptionsOfVisitors })

/** A page that comes out of the browser's memory loads nothing. */
const fromMemory = { waitUntil: 'commit' } as const

test('who goes back after "Book" sees what is in the basket, and does not book twice', async ({
  page,
}) => {
  const course = await offerCourse()
  const header = (figures: string) => page.getByRole('link', { name: `Basket: ${figures}` })
  await addToBasket(page, course)
  await expect(page.getByRole('status')).toContainText(`Added: 1 place on ${course.title}`)

  await page.goBack(fromMemory)
  await expect(header('£480.00 (1 item)')).toBeVisible()
  await page.getByRole('button', { name: /^Book/ }).click()
  const notice = page.getByRole('status')
  await expect(notice).toContainText(`Already in your basket: 1 place on ${course.title}`)
  await notice.getByRole('button', { name: 'Add 1 place more' }).click()
  await expect(header('£960.00 (2 items)')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(header('£480.00 (1 item)')).toBeVisible()
  await expect(page.getByRole('status')).toHaveCount(0)

  await page.goBack(fromMemory)
  await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeVisible()
  await expect(header('£480.00 (1 item)')).toBeVisible()
  await expect(page.getByLabel(/^Places/)).toHaveValue('1')
})

test('who goes back from the checkout sees the basket that waits there, and keeps what was typed', async ({
  page,
}) => {
  await addToBasket(page, await offerCourse())
  await goToCheckout(page)
  await page.getByLabel('Your full name').fill('Rosalind Peake')
  await page.goBack(fromMemory)
  await expect(page.getByRole('link', { name: 'Continue your booking' })).toBeVisible()
  await page.goForward(fromMemory)
  await expect(page.getByRole('heading', { level: 1, name: 'Who is booking?' })).toBeVisible()
  await expect(page.getByLabel('Your full name')).toHaveValue('Rosalind Peake')
})
