import { expectAccessible } from '../accessible'
import { pressAndConfirm } from '../admin'
import { expectPlacesLeft, offerCourse, type CourseOnOffer } from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/offers\//] } })

test('an offer that staff have sent is accepted without JavaScript, and is invoiced at its price', async ({
  page,
  newStaff,
  newVisitor,
}) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  const { companyName, rest, id, linkInMail } = await writeOffer(course, { mayPayByInvoice: true })
  const staff = await newStaff('bookings')
  await staff.goto(`/admin/collections/offers/${id}`)
  await staff.waitForLoadState('networkidle')
  await expect(staff.getByText('it comes to £1,200.00 with VAT')).toBeVisible()
  await pressAndConfirm(staff.getByRole('group', { name: /^Send it/ }), 'Send the offer')
  await expect(staff.getByText(/^Sent as OFF-/)).toBeVisible()
  await expectPlacesLeft(page, { course, text: 'Full' })

  const link = await linkInMail()
  const visitor = await newVisitor({ javaScriptEnabled: false })
  await visitor.goto(link)
  await expect(visitor.getByText('One price for all of them together')).toBeVisible()
  const accept = visitor.getByRole('button', { name: 'Accept, and pay £1,200.00 by invoice' })
  await visitor.getByLabel('Purchase order number').fill('PO-7781')
  await accept.click()
  const alert = visitor.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('Confirm that you accept the terms of booking')
  await expect(visitor.getByLabel('Purchase order number')).toHaveValue('PO-7781')
  await visitor.getByRole('checkbox', { name: /I accept the/ }).check()
  await accept.click()
  await expect(visitor).toHaveURL(/\/orders\//)
  const order = await rest.find('orders', { companyName })
  expect(order).toMatchObject({ state: 'booked', source: 'offer', grossPence: 120_000 })
  const invoice = await rest.find('invoices', { belongsTo: order.id })
  expect(invoice).toMatchObject({ netPence: 100_000, vatPence: 20_000, grossPence: 120_000 })

  await page.goto(link)
  await expect(page.getByText('You have accepted this offer')).toBeVisible()
  await expectAccessible(page)
})

test('an offer is accepted and paid by card', async ({ page }) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  const { companyName, rest, id, linkInMail } = await writeOffer(course, { mayPayByInvoice: false })
  await rest.press(`offers/${id}/sending`, {})
  await page.goto(await linkInMail())
  await page.getByRole('checkbox', { name: /I accept the/ }).check()
  await page.getByRole('button', { name: 'Accept, and pay £1,200.00 by card' }).click()
  await page.getByRole('button', { name: /^Pay £/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /booked/ })).toBeVisible()
  expect(await rest.find('orders', { companyName })).toMatchObject({ state: 'booked' })
})

async function writeOffer(course: CourseOnOffer, how: { mayPayByInvoice: boolean }) {
  const companyName = unused('Calder Vale')
  const email = `${companyName.toLowerCase().replaceAll(/\W/g, '')}@calder.example`
  const rest = await restAs('bookings')
  const { id } = await rest.create('offers', {
    ...{ companyName, name: 'Ida Moss', email, ...how },
    address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
    lines: [{ run: course.runId, places: 3, netPence: 100_000, priced: 'group' }],
    validUntil: new Date(Date.now() + 10 * 24 * 60 * 60_000).toISOString(),
    holdsPlaces: true,
  })
  const linkInMail = async () => {
    const { number } = await rest.find('offers', { companyName })
    const { text } = await mailTo(email, { subject: `Our offer ${String(number)}` })
    return /\S+\/offers\/[\w.~-]+/.exec(text)?.[0] ?? ''
  }
  return { companyName, rest, id, linkInMail }
}
