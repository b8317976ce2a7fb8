import { expect, test } from '../journey'

const article = 'The Difference Between Leadership & Management'
const course = 'Level 4 Certificate in Business Communication Skills'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader goes from the front page to an article, and on to the course it recommends', async ({
      page,
    }) => {
      await page.goto('/')
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Blog' })
        .click()
      await expect(page).toHaveTitle(/Blog|Articles/)
      const inList = page.getByRole('main').getByRole('link', { name: article })
      // The list has pages, and the article is an old one.
      while (!(await inList.isVisible())) {
        await page.getByRole('link', { name: 'Next page' }).click()
      }
      await inList.click()

      await expect(page.getByRole('heading', { level: 1, name: article })).toBeVisible()
      const heading = page.getByRole('article').getByRole('banner').or(page.getByRole('article'))
      await expect(heading.getByText('Posted by Vince Hollis').first()).toBeVisible()
      await expect(page.getByText('Published on 12 April 2019')).toBeVisible()
      await expect(page.getByText(/^\d+ min read$/)).toBeVisible()

      const sentence = page.getByRole('article').getByText(`our ${course} is a 2-day course`)
      await expect(sentence).toContainText('£764.40 inc. VAT (£637 + VAT)')
      await sentence.getByRole('link', { name: '£764.40 inc. VAT' }).click()

      await expect(page.getByRole('heading', { level: 1, name: course })).toBeVisible()
      const glance = page.getByRole('complementary', { name: 'At a glance' })
      await expect(glance).toContainText('£764.40 inc. VAT (£637 + VAT)')
      await expect(glance).toContainText('2 days')
      // On a phone the link is in the bar at the bottom of the screen.
      const toDates = page.getByRole('link', { name: 'Choose a date' }).filter({ visible: true })
      await toDates.first().click()
      const dates = page.getByRole('region', { name: 'Choose a date' })
      await expect(dates.getByRole('radio').first()).toBeInViewport()
      await expect(dates.getByRole('button', { name: /^Book/ })).toBeVisible()
      await expect(dates.getByText(/places? left/).first()).toBeVisible()
    })

    test('a reader follows an author, a topic and a related course', async ({ page }) => {
      await page.goto('/blog/the-difference-between-leadership-and-management')
      await page.getByRole('link', { name: 'Vince Hollis' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Vince Hollis' })).toBeVisible()
      await page.goBack()
      await page.getByRole('article').getByRole('link', { name: 'Leadership', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Leadership' })).toBeVisible()
      await page.goBack()
      await page
        .getByRole('main')
        .getByRole('heading', { name: 'First-Time Manager' })
        .getByRole('link')
        .click()
      await expect(
        page.getByRole('heading', { level: 1, name: 'First-Time Manager' }),
      ).toBeVisible()
    })
  })
}
