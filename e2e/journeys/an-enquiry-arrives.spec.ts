import { openFromList } from '../admin'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// What is refused answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/answers/] } })

test('what a visitor writes is found, read and answered by bookings staff, from a template', async ({
  page,
  newStaff,
}) => {
  const name = unused('Rosalind Peake')
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@peake.example`
  await page.goto('/courses/first-time-manager')
  await page.getByRole('link', { name: 'Ask about a course in-house' }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Organisation (optional)').fill('Peake & Daughters')
  await page.getByLabel('Your message').fill('Nine of us, in Skipton, in the spring.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you, we have your message' })).toBeVisible()

  const staff = await newStaff('bookings')
  await staff.goto('/admin')
  await staff.getByRole('link', { name: 'All that wait' }).click()
  await openFromList(staff, { collection: 'enquiries', name })
  const letter = staff.getByRole('region', { name: 'The message' })
  await expect(letter).toContainText('Nine of us, in Skipton, in the spring.')
  await expect(letter.getByRole('link', { name: email })).toBeVisible()
  await expect(letter.getByRole('link', { name: 'First-Time Manager' })).toBeVisible()
  await staff.getByLabel('Notes').fill('Offered 14 April.')

  const answer = staff.getByRole('region', { name: 'Write an answer' })
  await answer.getByRole('button', { name: 'In-house, first answer' }).focus()
  await staff.keyboard.press('Enter')
  const text = answer.getByLabel('Text')
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(/^Dear Rosalind,\n\nthank you for asking about First-Time Manager/)
  await staff.keyboard.press('ControlOrMeta+End')
  await staff.keyboard.type('\n{course fee}')
  await staff.keyboard.press('ControlOrMeta+Enter')
  await expect(answer.getByRole('status')).toContainText('{course fee} is not known')
  for (const _ of '{course fee}') await staff.keyboard.press('Backspace')
  await staff.keyboard.press('ControlOrMeta+Enter')
  await expect(answer.getByRole('status')).toContainText(`on its way to ${email}`)
  await expect(staff.getByRole('list', { name: 'Answers' })).toContainText('Shabnam Iqbal')
  await expect(text).toHaveValue('')

  const mail = await mailTo(email, { subject: 'First-Time Manager at your offices' })
  for (const words of ['Dear Rosalind,', 'Shabnam Iqbal, Hollin Bank', 'Nine of us, in Skipton']) {
    expect(mail.text).toContain(words)
  }
  await expect(staff.getByLabel('Notes')).toHaveValue('Offered 14 April.')
  await staff.getByRole('button', { name: 'Save' }).click()
  await expect(staff.getByText('Saved.')).toBeVisible()
  const rest = await restAs('bookings')
  expect(await rest.find('enquiries', { name })).toMatchObject({
    status: 'answered',
    statusBy: 'Shabnam Iqbal',
    notes: 'Offered 14 April.',
    kind: 'in-house',
    organisation: 'Peake & Daughters',
  })
})
