import { expect, test } from '@playwright/test'

import { cmsOrigin } from '../running-system'

test('the front page answers, names the company and leads to the courses', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Courses' }).first().click()
  await expect(page).toHaveURL(/\/courses$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the admin asks for a sign-in', async ({ page }) => {
  await page.goto(`${cmsOrigin}/admin`)
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await expect(page.getByLabel('Password')).toBeVisible()
})

test('the CMS says that it and its database are well', async ({ request }) => {
  const response = await request.get(`${cmsOrigin}/api/health`)
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok', database: 'ok' })
})
