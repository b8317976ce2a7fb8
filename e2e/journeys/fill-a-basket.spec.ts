import { addToBasket, offerCourse } from '../booking'
import { expect, test } from '../journey'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('places are added, changed and removed, and the total is right each time', async ({
      page,
    }) => {
      const coaching = await offerCourse()
      const minutes = await offerCourse({ course: { priceNetPence: 33_33 } })
      const total = page.getByRole('complementary', { name: 'What it comes to' })
      const line = (title: string) => page.getByRole('listitem').filter({ hasText: title })

      await page.goto('/basket')
      await expect(page.getByText('You have not selected any courses')).toBeVisible()

      await addToBasket(page, coaching, 2)
      await expect(total).toContainText('Total to pay£960.00')
      await expect(line(coaching.title)).toContainText('£480 inc. VAT (£400 + VAT)')

      await addToBasket(page, minutes, 3)
      await expect(line(minutes.title)).toContainText('£119.99')
      await expect(total).toContainText('Total to pay£1,079.99')

      await line(coaching.title)
        .getByRole('button', { name: /^One place more/ })
        .click()
      await expect(total).toContainText('Total to pay£1,559.99')
      await line(coaching.title)
        .getByLabel(/^Places/)
        .fill('1')
      await line(coaching.title)
        .getByRole('button', { name: /^Update/ })
        .click()
      await expect(total).toContainText('Total to pay£599.99')

      await line(minutes.title)
        .getByRole('button', { name: /^Remove/ })
        .click()
      await expect(total).toContainText('Total to pay£480.00')
      await page.reload()
      await expect(total).toContainText('Total to pay£480.00')

      await line(coaching.title)
        .getByRole('button', { name: /^Remove/ })
        .click()
      await expect(page.getByText('You have not selected any courses')).toBeVisible()

      await addToBasket(page, coaching)
      await expect(page.getByRole('status')).toContainText(`Added: 1 place on ${coaching.title}`)
      await page.goBack()
      await page.getByRole('button', { name: /^Book/ }).click()
      await expect(page.getByRole('status')).toContainText('Already in your basket: 1 place')
      await expect(total).toContainText('Total to pay£480.00')
      await page.getByRole('button', { name: /^Undo/ }).click()
      await expect(page.getByText('You have not selected any courses')).toBeVisible()
    })
  })
}

test('"Book" pressed twice books once, and a later visit books more', async ({ page }) => {
  const course = await offerCourse()
  await page.goto(`/courses/${course.slug}`)
  await page.getByRole('button', { name: /^Book/ }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeVisible()
  await expect(page.getByLabel(/^Places/)).toHaveValue('1')
  await addToBasket(page, course)
  await expect(page.getByLabel(/^Places/)).toHaveValue('2')
  await addToBasket(page, await offerCourse())
  await expect(page.getByRole('link', { name: 'Basket: £1,440.00 (3 items)' })).toBeVisible()
})

test('the header says what is in the basket on every page', async ({ page }) => {
  const course = await offerCourse()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Basket: £0.00 (0 items)' })).toBeVisible()
  await addToBasket(page, course, 2)
  for (const path of ['/', '/blog', `/courses/${course.slug}`, '/basket']) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'Basket: £960.00 (2 items)' })).toBeVisible()
  }
})

test('what the basket does not hold is said, with what to do, and nothing is lost', async ({
  page,
}) => {
  const course = await offerCourse({ run: { capacity: 40 } })
  await addToBasket(page, course, 20)
  await addToBasket(page, course, 1)
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('You can book up to 20 places on one date here')
  await expect(alert.getByRole('link', { name: 'Contact us' })).toBeVisible()
  await expect(page.getByLabel(/^Places/)).toHaveValue('20')
})

test('a basket that somebody has tampered with is read as far as it makes sense', async ({
  page,
  context,
  baseURL,
}) => {
  const course = await offerCourse()
  const value = `${course.runId}~2.<script>~1.${course.runId}~999999.~.a~-1`
  await context.addCookies([{ name: 'basket', value, url: baseURL ?? '' }])
  await page.goto('/basket')
  await expect(page.getByRole('listitem').filter({ hasText: course.title })).toBeVisible()
  await expect(page.getByLabel(/^Places/)).toHaveValue('2')
})

test('no other site can put anything into the basket', async ({ request }) => {
  const course = await offerCourse()
  const response = await request.post('/basket/lines', {
    form: { runId: course.runId, count: '1' },
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(403)
  expect(response.headers()['set-cookie']).toBeUndefined()
})
