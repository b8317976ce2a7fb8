import {
  addToBasket,
  answerEverything,
  bookAndPay,
  expectBooked,
  goToCheckout,
  offerCourse,
} from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { restAs } from '../staff'

test.use({ javaScriptEnabled: false })

test('three places cost less than three times one, and every page says why', async ({ page }) => {
  const course = await offerCourse()
  const rest = await restAs('owner')
  const { course: courseId } = await rest.find('course-runs', { id: course.runId })
  const { id } = await rest.create('discounts', {
    name: unused('Three or more together'),
    kind: 'several-places',
    fromPlaces: 3,
    off: 'percent',
    percent: 10,
    courses: [courseId],
    isInUse: true,
  })
  const sentence = '£400 a place before VAT, less 10% for 3 places or more (£120.00)'
  const sum = page.getByRole('complementary', { name: 'What it comes to' })

  await addToBasket(page, course, 2)
  await expect(sum).toContainText('£960.00')
  await expect(page.getByRole('main')).not.toContainText('less 10%')
  await page.getByRole('button', { name: /^One place more/ }).click()
  await expect(page.getByRole('list', { name: 'Courses in your basket' })).toContainText(sentence)
  await expect(sum).toContainText('£1,296.00')

  await goToCheckout(page)
  await answerEverything(page)
  await expect(page.getByRole('main')).toContainText(sentence)
  await bookAndPay(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Pay £1,296.00' })).toBeVisible()
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  await expect(page.getByRole('complementary', { name: 'What was ordered' })).toContainText(
    sentence,
  )
  const invoice = page.getByRole('link', { name: /^Web page.*INV-/ })
  await page.goto((await invoice.getAttribute('href')) ?? '')
  await expect(page.getByRole('table')).toContainText(sentence)
  await expect(page.getByRole('table')).toContainText('£1,296.00')

  await rest.remove('discounts', id)
})
