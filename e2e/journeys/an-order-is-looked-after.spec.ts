import { openAction, findOrder } from '../admin'
import { bookByCard, offerCourse } from '../booking'
import { expect, test } from '../journey'

test('an order is found by its customer, its contact changed, and a note written that stays with it', async ({
  page,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 4 } })
  const customer = await bookByCard(page, { course, names: ['Rosalind Peake'] })
  const staff = await newStaff('bookings')

  await staff.goto('/admin/collections/orders')
  await staff.getByRole('link', { name: /^Booked/ }).click()
  await staff.waitForURL(/state.*booked/)
  await expect(staff.getByRole('row').filter({ hasText: customer.reference })).toContainText('Paid')

  await findOrder(staff, customer.reference)
  await openAction(staff, 'Change the contact')
  const changing = staff.getByRole('group', { name: 'Change how the customer is reached' })
  await expect(
    staff.getByRole('heading', { name: 'Change how the customer is reached' }),
  ).toBeFocused()
  const address = `accounts-${customer.email}`
  await changing.getByLabel('E-mail').fill(address)
  await changing.getByLabel('E-mail').press('Escape')
  await expect(changing).toHaveCount(0)
  await expect(staff.getByRole('button', { name: 'Change the contact' })).toBeFocused()
  await openAction(staff, 'Change the contact')
  await expect(changing.getByLabel('E-mail')).toHaveValue(address)
  await changing.getByRole('button', { name: `Write to ${address} from now on` }).click()
  await expect(changing.getByRole('status')).toHaveText('Done.')
  const contact = staff.getByRole('region', { name: 'Contact' })
  await expect(contact.getByRole('link', { name: address })).toBeVisible()
  const happened = staff.getByRole('region', { name: 'Everything that happened' })
  await expect(happened).toContainText(`E-mail: ${customer.email} → ${address}`)

  const notes = staff.getByRole('region', { name: 'Notes' })
  await notes.getByRole('textbox', { name: 'Note' }).fill('Wants dates in the north')
  await notes.getByRole('textbox', { name: 'Note' }).press('Control+Enter')
  await expect(notes.getByRole('listitem')).toContainText('Shabnam Iqbal')

  await happened.getByRole('link', { name: 'Money' }).click()
  await expect(happened.getByText('Paid by card')).toBeVisible()
  await expect(happened.getByText(/^E-mail to/)).toHaveCount(0)
})
