import { openFromList } from '../admin'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { restAs } from '../staff'

test('what a visitor writes is found, read and marked as answered by bookings staff', async ({
  page,
  newStaff,
}) => {
  const name = unused('Rosalind Peake')
  await page.goto('/courses/first-time-manager')
  await page.getByRole('link', { name: 'Ask about a course in-house' }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill('rosalind@peake.example')
  await page.getByLabel('Organisation (optional)').fill('Peake & Daughters')
  await page.getByLabel('Your message').fill('Nine of us, in Skipton, in the spring.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you, we have your message' })).toBeVisible()

  const staff = await newStaff('bookings')
  await staff.goto('/admin')
  await staff.getByRole('link', { name: 'All that wait' }).click()
  await openFromList(staff, { collection: 'enquiries', name })
  await expect(staff.getByRole('textbox', { name: /^Message/ })).toHaveValue(
    'Nine of us, in Skipton, in the spring.',
  )
  await expect(staff.getByRole('textbox', { name: 'E-mail' })).toHaveValue('rosalind@peake.example')
  await expect(staff.getByText('First-Time Manager')).toBeVisible()

  await staff.getByLabel('Notes').fill('Offered 14 April.')
  await staff.locator('#field-status').getByRole('combobox').click()
  await staff.getByRole('option', { name: 'Answered' }).click()
  await staff.getByRole('button', { name: 'Save' }).click()
  await expect(staff.getByText('Saved.')).toBeVisible()
  const rest = await restAs('bookings')
  expect(await rest.find('enquiries', { name })).toMatchObject({
    status: 'answered',
    notes: 'Offered 14 April.',
    kind: 'in-house',
    organisation: 'Peake & Daughters',
  })
})
