import { bookByCard, booker, expectBooked, offerCourse } from '../booking'
import { expect, test } from '../journey'
import { mailTo } from '../mail'

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/find-my-booking/] } })

test('whoever has lost the link to a booking gets it again, and nobody learns who has one', async ({
  page,
}) => {
  const booked = await bookByCard(page, { course: await offerCourse(), names: ['Sam Okafor'] })
  await page.context().clearCookies()

  await page.goto('/contact')
  await page.getByRole('main').getByRole('link', { name: 'Find my booking' }).click()
  await page.getByRole('button', { name: 'Send me the links' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Enter the e-mail address')

  const pages: string[] = []
  for (const email of ['nobody@peake.example', booker.email]) {
    await page.goto('/find-my-booking')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'Send me the links' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look in your mail')
    pages.push(await page.getByRole('main').innerText())
  }
  expect(pages[0]).toBe(pages[1])

  const about = booked.reference
  const { text } = await mailTo(booked.email, { subject: 'The links to your bookings', about })
  await page.goto(/\S+\/orders\/\S+/.exec(text.slice(text.indexOf(about)))?.[0] ?? '')
  await expectBooked(page)
  await expect(page.getByRole('main')).toContainText(booked.reference)
})
