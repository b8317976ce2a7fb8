import { expectAccessible, expectToFit } from '../accessible'
import { openAction, openOrder, pressAndConfirm } from '../admin'
import { bookByCard, offerCourse } from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A link that was ended is answered so.
test.use({ expectedComplaints: { like: [/410 \(Gone\).*\/organisation\//] } })

test('a coordinator sees what is theirs by a link, until staff end it', async ({
  page,
  newStaff,
  newVisitor,
}) => {
  const course = await offerCourse()
  const { reference } = await bookByCard(page, { course, names: ['Sam Okafor'] })
  const rest = await restAs('bookings')
  const name = unused('Fenn Moor')
  const email = `${name.toLowerCase().replaceAll(/\W/g, '')}@fenn.example`
  const coordinators = [{ name: 'Kim Alder', email }]
  const organisation = await rest.create('organisations', { name, coordinators })

  const staff = await newStaff('bookings')
  await openOrder(staff, reference)
  await openAction(staff, 'Belongs to …')
  await staff.getByLabel('Find an organisation').fill(name)
  await staff.getByRole('combobox', { name: /^Belongs to/ }).selectOption(name)
  await staff.getByRole('button', { name: 'Keep it so' }).click()
  await expect(staff.getByRole('link', { name })).toBeVisible()

  await staff.goto(`/admin/collections/organisations/${organisation.id}`)
  await staff.waitForLoadState('networkidle')
  const own = staff.getByRole('region', { name: 'Their page' })
  await own.getByRole('button', { name: 'Send the page’s link' }).click()
  await expect(own).toContainText('Has a link until')

  const { text } = await mailTo(email, { subject: `What ${name} has booked with us` })
  const visitor = await newVisitor({ javaScriptEnabled: false })
  await visitor.goto(/\S+\/organisation\/\S+/.exec(text)?.[0] ?? '')
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(name)
  const booking = visitor.getByRole('article', { name: `Booking ${reference}` })
  await expect(booking).toContainText(course.title)
  await expect(booking).toContainText('Sam Okafor')
  await expect(visitor.getByRole('region', { name: 'People and certificates' })).toContainText(
    'Nobody has a certificate by your bookings yet',
  )
  const invoice = booking.getByRole('link', { name: /^Web page/ })
  const address = (await invoice.getAttribute('href')) ?? ''
  expect((await visitor.request.get(address)).status()).toBe(200)
  const url = visitor.url()
  const headers = (await visitor.request.get(url)).headers()
  expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer' })
  expect(headers['cache-control']).toContain('no-store')
  await page.goto(url)
  await expectAccessible(page)
  for (const width of [1280, 390, 320]) await expectToFit(page, width)

  await pressAndConfirm(own, 'End this link')
  await expect(own).toContainText('Has no link')
  await visitor.goto(url)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
    'This link opens nothing any more',
  )
  expect((await visitor.request.get(address)).status()).toBe(404)
  await visitor.getByLabel('E-mail address').fill(email)
  await visitor.getByRole('button', { name: 'Send me a new link' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Look in your mail')
})
