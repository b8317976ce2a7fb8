import { expectAccessible, expectToFit } from '../accessible'
import { openAction, openOrder, pressAndConfirm } from '../admin'
import { addToBasket, bookByCard, goToCheckout, offerCourse } from '../booking'
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

  const { course: courseId } = await rest.find('course-runs', { id: course.runId })
  await rest.update('organisations', String(organisation.id), {
    agreedPrices: { percent: 10, courses: [{ course: courseId, netPence: 30_000 }] },
  })
  await visitor.getByRole('button', { name: 'Book for us again' }).click()
  await expect(visitor).toHaveURL(/\/courses$/)
  await addToBasket(visitor, course, 1)
  const sentence =
    '£400 a place before VAT, less the difference to £300 a place as agreed with your organisation (£100.00)'
  const sum = visitor.getByRole('complementary', { name: 'What it comes to' })
  await expect(sum).toContainText(`You book for ${name}.`)
  await expect(sum).toContainText('£360.00')
  const lines = visitor.getByRole('list', { name: 'Courses in your basket' })
  await expect(lines).toContainText(sentence)
  await goToCheckout(visitor)
  await expect(visitor.getByRole('main')).toContainText('£360.00')
  await visitor.goto('/basket')
  await visitor.getByRole('button', { name: 'Book for myself instead' }).click()
  await expect(lines).not.toContainText('as agreed')
  await expect(sum).toContainText('£480.00')
  await visitor.goto(url)
  await visitor.getByRole('button', { name: 'Book for us again' }).click()
  await visitor.goto('/basket')
  await expect(lines).toContainText(sentence)

  await pressAndConfirm(own, 'End this link')
  await visitor.reload()
  await expect(sum).toContainText('works no longer')
  await expect(sum).toContainText('£480.00')
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
