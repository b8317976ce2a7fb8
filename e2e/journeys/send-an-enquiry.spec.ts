import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/contact\/sent/] } })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a message with slips comes back with all that was typed, then goes out', async ({
      page,
    }) => {
      const name = unused('Rosalind Peake')
      await page.goto('/contact')
      await page.getByLabel('Your name').fill(name)
      await page.getByLabel('E-mail address').fill('rosalind')
      await page.getByRole('button', { name: 'Send' }).click()

      await expect(page).toHaveTitle(/^Error: /)
      const summary = page.getByRole('main').getByRole('alert')
      await expect(summary.getByRole('link')).toHaveCount(2)
      await expect(page.getByLabel('Your name')).toHaveValue(name)
      await expect(page.getByLabel('E-mail address')).toHaveValue('rosalind')
      await summary.getByRole('link', { name: /e-mail address/ }).click()
      await expect(page.getByLabel('E-mail address')).toBeFocused()

      await page.getByLabel('E-mail address').fill('rosalind@peake.example')
      await page.getByLabel('Your message').fill('How large are your groups as a rule?')
      await page.getByRole('button', { name: 'Send' }).click()
      await expect(
        page.getByRole('heading', { name: 'Thank you, we have your message' }),
      ).toBeVisible()
      const rest = await restAs('bookings')
      expect(await rest.find('enquiries', { name })).toMatchObject({
        email: 'rosalind@peake.example',
        message: 'How large are your groups as a rule?',
      })
    })
  })
}

test('the form on a page that staff made leads to the same place', async ({ page }) => {
  await page.goto('/in-house-training')
  await page.getByLabel('Your name').fill('Rosalind Peake')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact us' })).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Rosalind Peake')
})

test('a program that fills in every field is thanked and forgotten', async ({ request }) => {
  const name = unused('Robot')
  const response = await request.post('/contact/sent', {
    form: {
      kind: 'general',
      name,
      email: 'robot@example.com',
      message: 'Buy our followers, they are cheap.',
      website: 'https://spam.example',
    },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(response.url()).toMatch(/\/contact\/sent\/thank-you$/)
  const rest = await restAs('bookings')
  await expect(rest.find('enquiries', { name })).rejects.toThrow('No enquiries')
})
