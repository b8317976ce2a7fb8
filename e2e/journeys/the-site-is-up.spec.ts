import { expect, test } from '@playwright/test'

import { cmsOrigin } from '../running-system'

test('the front page answers, names the company and leads to the courses', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Courses' }).first().click()
  await expect(page).toHaveURL(/\/courses$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an address that was cut short leads to the page that helps', async ({ page }) => {
  const answer = await page.goto('/blog/100%')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the CMS leads to the admin, which asks for a sign-in', async ({ page }) => {
  await page.goto(cmsOrigin)
  await expect(page).toHaveURL(/\/admin\/login/)
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await expect(page.getByLabel('Password')).toBeVisible()
})

test('the CMS refuses an address that cannot be read as one that is not there', async ({
  request,
}) => {
  expect((await request.get(`${cmsOrigin}/api/posts/100%`)).status()).toBe(404)
})

test('the CMS says that it and its database are well', async ({ request }) => {
  const response = await request.get(`${cmsOrigin}/api/health`)
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok', database: 'ok' })
})
