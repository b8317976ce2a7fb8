import { expect, test } from '../journey'
import { startOwnSystem, type OwnSystem } from '../own-system'

const course = '/courses/level-4-certificate-in-business-communication-skills'
const neverRead = '/courses/overcoming-your-fear-of-public-speaking'

let system: OwnSystem

test.beforeAll(async () => {
  system = await startOwnSystem()
})
test.afterAll(() => system.end())

// Pages that cannot be made answer 503, and the browser mentions it.
test.use({ expectedComplaints: { like: [/503 \(Service Unavailable\)/] } })

test('while the CMS is away the site serves what it has and is honest about the rest', async ({
  newVisitor,
}) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto('/')
  await page.goto(course)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  const total = page.getByRole('complementary', { name: 'What it comes to' })
  await expect(total).toContainText('£764.40')

  await system.stopCms()
  for (const path of ['/', course]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
  }

  await page.goto('/basket')
  await expect(page.getByRole('status')).toContainText('Booking is not possible just now')
  await expect(page.getByText('Your basket is kept: 1 place on 1 course date.')).toBeVisible()

  const uncached = await page.goto(neverRead)
  expect(uncached?.status()).toBe(503)
  expect(uncached?.headers()['cache-control']).toContain('no-store')
  await expect(
    page.getByRole('heading', { level: 1, name: 'This page cannot be shown just now' }),
  ).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/ECONN|Error:|\bat .*\.js/)

  await page.goto('/contact')
  await page.getByLabel('Your name').fill('Rosalind Peake')
  await page.getByLabel('E-mail address').fill('rosalind@peake.example')
  await page.getByLabel('Your message').fill('Nine of us, in Skipton.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('alert')).toContainText('could not be sent just now')
  await expect(page.getByLabel('Your message')).toHaveValue('Nine of us, in Skipton.')

  await system.startCms()
  await page.goto('/basket')
  await expect(total).toContainText('£764.40')
  const made = await page.goto(neverRead)
  expect(made?.status()).toBe(200)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Overcoming Your Fear of Public Speaking' }),
  ).toBeVisible()
})
