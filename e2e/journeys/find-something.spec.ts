import { createCourse, unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { restAs } from '../staff'

// Addresses without a page answer 404, and the browser mentions it.
test.use({ expectedComplaints: { like: [/404 \(Not Found\).*never/, /ERR_FAILED.*typing=yes/] } })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a visitor searches from any page and finds articles and courses, with their prices', async ({
      page,
    }) => {
      await page.goto('/')
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Search' })
        .click()
      await page.getByLabel('What are you looking for?').fill('leadership')
      await page.getByRole('button', { name: 'Search' }).click()

      await expect(
        page.getByRole('heading', { name: /^\d+ results for “leadership”$/ }),
      ).toBeVisible()
      const results = page.getByRole('main').getByRole('listitem')
      await expect(results.first()).toContainText('Course · ')
      await expect(
        results.filter({ hasText: 'The Difference Between Leadership & Management' }),
      ).toContainText('Article · ')
      const course = results.filter({ hasText: 'Coaching Skills for Leaders' })
      await expect(course).toContainText('Course · £714 inc. VAT (£595 + VAT)')
      await expect(results.filter({ hasText: /^Page · Home/ })).toHaveCount(0)
      await course.getByRole('link', { name: 'Coaching Skills for Leaders' }).click()
      await expect(
        page.getByRole('heading', { level: 1, name: 'Coaching Skills for Leaders' }),
      ).toBeVisible()
    })

    test('who finds nothing is helped on', async ({ page }) => {
      await page.goto('/search?q=zeppelins')
      await expect(
        page.getByRole('heading', { name: 'Nothing found for “zeppelins”' }),
      ).toBeVisible()
      await page
        .getByRole('navigation', { name: 'Topics' })
        .getByRole('link', { name: 'Leadership' })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: 'Leadership' })).toBeVisible()
    })

    test('who follows a dead link can search from there', async ({ page }) => {
      for (const path of ['/courses/never-taught', '/blog/never-written', '/never/made']) {
        const response = await page.goto(path)
        expect(response?.status(), path).toBe(404)
        await expect(
          page.getByRole('heading', { level: 1, name: 'We could not find that page' }),
        ).toBeVisible()
      }
      await page.getByLabel('Search the site').fill('speaking')
      await page.getByRole('button', { name: 'Search' }).click()
      await expect(
        page.getByRole('link', { name: 'Overcoming Your Fear of Public Speaking' }),
      ).toBeVisible()
    })
  })
}

test('results follow what a visitor types, mistyped as it is, and nothing is lost on the way', async ({
  page,
}) => {
  await page.goto('/search')
  const field = page.getByLabel('What are you looking for?')
  await field.pressSequentially('presentaton')
  const heading = page.getByRole('heading', { name: /for “presentaton”$/ })
  await expect(heading).toBeVisible()
  await expect(page.getByRole('status')).toHaveText((await heading.textContent()) ?? '')
  await expect(page).toHaveURL(/\/search\?q=presentaton$/)
  await expect(field).toBeFocused()

  const [first] = await page.getByRole('main').getByRole('heading', { level: 3 }).all()
  const title = (await first?.textContent()) ?? ''
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.goBack()
  await expect(field).toHaveValue('presentaton')
  await expect(heading).toBeVisible()

  await page.route(/typing=yes/, (route) => route.abort())
  await field.fill('presentations')
  await expect(page.getByRole('status')).toContainText('press “Search” to try again')
  await expect(heading).toBeVisible()
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: /for “presentations”$/ })).toBeVisible()
})

test('a town finds the courses there, with their dates, and what is not found is told to staff', async ({
  page,
}) => {
  await page.goto('/search?q=courses+in+leeds')
  const results = page.getByRole('main').getByRole('listitem')
  await expect(results.first()).toContainText('Course · ')
  const dates = page.getByRole('list', { name: 'Next dates' })
  for (const date of await dates.getByRole('link').all()) {
    await expect(date).toHaveText(/, Leeds$/)
  }

  const words = unused('xylo')
    .toLowerCase()
    .replace(/[^a-z]/g, 'y')
  await page.goto(`/search?q=${words}`)
  await expect(page.getByRole('heading', { name: `Nothing found for “${words}”` })).toBeVisible()
  const staff = await restAs('editor')
  await eventually(async () => {
    expect(await staff.find('missed-searches', { words })).toMatchObject({ times: 1 })
  })
})

test('what an editor has just published is found at once', async ({ page }) => {
  const word = unused('Zymurgy').replace(' ', '')
  await createCourse(await restAs('editor'), { title: `${word} at Work` })
  await eventually(async () => {
    await page.goto(`/search?q=${word.toLowerCase()}`)
    await expect(page.getByRole('link', { name: `${word} at Work` })).toBeVisible({ timeout: 500 })
  })
})

test('a visitor who asks for a place sees the dates there, and what those cost', async ({
  page,
}) => {
  await page.goto('/courses')
  await page.getByLabel('Where', { exact: true }).selectOption('london')
  await page.getByRole('button', { name: 'Show courses' }).click()
  const cards = page.getByRole('main').getByRole('article')
  const certificate = cards.filter({ hasText: 'Level 4 Certificate in Business Communication' })
  await expect(certificate).toContainText('£836.40 inc. VAT (£697 + VAT)')
  for (const card of await cards.all()) await expect(card).toContainText(/ \d{4}, London/)

  await page.getByRole('link', { name: 'Dates', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^\d+ dates?, soonest first$/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('London, Chandler’s Yard')
  await expect(page.getByRole('main')).not.toContainText('Manchester, The Reading Room')
  await page.getByRole('link', { name: 'London (take this choice away)' }).click()
  await expect(page.getByRole('link', { name: 'London (take this choice away)' })).toBeHidden()
  await expect(page.getByRole('main')).toContainText(/, (Leeds|Birmingham|Online|Manchester)/)
  await page.goto('/courses?place=atlantis')
  await expect(page.getByText('that can be booked in “atlantis” just now')).toBeVisible()
  await expect(cards).toHaveCount(0)
  await page.getByRole('link', { name: 'Ask us for a date like that' }).click()
  await expect(page.getByLabel('Your message')).toHaveValue(/a date for this: atlantis/)
})
