import { expectAccessible, expectToFit } from '../accessible'
import { createCourse, createRun, unused } from '../catalogue'
import { expect, test } from '../journey'
import { restAs } from '../staff'

// An address that was ended is answered so.
test.use({ expectedComplaints: { like: [/410 \(Gone\).*\/your-dates/] } })

test('a trainer has their dates on a phone and in a calendar until the address is ended', async ({
  newStaff,
  newVisitor,
}) => {
  const rest = await restAs('editor')
  const trainer = await rest.create('trainers', { name: unused('Ida Moss'), slug: unused('ida') })
  const course = await createCourse(rest, { trainers: [trainer.id] })
  await createRun(rest, course.id)

  const staff = await newStaff('owner')
  await staff.goto(`/admin/collections/trainers/${trainer.id}`)
  await staff.waitForLoadState('networkidle')
  const own = staff.getByRole('region', { name: 'Their dates' })
  await own.getByRole('button', { name: 'Make the address' }).click()
  const address = await own.getByLabel('Address of the page').inputValue()
  await expectAccessible(staff, { within: '.trainer-dates' })

  const phone = await newVisitor({ viewport: { width: 390, height: 844 }, hasTouch: true })
  await phone.goto(address)
  await expect(phone.getByRole('heading', { level: 2 })).toHaveText([String(course.title)])
  await expectAccessible(phone)
  for (const width of [390, 320]) await expectToFit(phone, width)
  const calendar = await phone.request.get(
    await own.getByLabel('Address for their calendar').inputValue(),
  )
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('BEGIN:VEVENT')
  await phone.getByRole('link', { name: /^Open the register/ }).click()
  await expect(phone.getByText('Nobody has booked yet.')).toBeVisible()

  staff.once('dialog', (dialog) => void dialog.accept())
  await own.getByRole('button', { name: 'End this address' }).click()
  await expect(own.getByRole('button', { name: 'Make the address' })).toBeVisible()
  await phone.goto(address)
  await expect(phone.getByRole('heading')).toHaveText('This address does not work any more')
})
