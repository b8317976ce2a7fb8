import type { Page } from '@playwright/test'

import { expectToFit } from '../accessible'
import { unused } from '../catalogue'
import { openAccount } from '../colleague'
import { eventually, expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { accountOf, type Role } from '../staff'

test.use({ baseURL: cmsOrigin })

test('staff sign in with the password that was printed, and out again', async ({ page }) => {
  await page.goto('/admin')
  await signIn(page, accountOf('editor'))
  await expect(
    page.getByRole('heading', { name: /Good (morning|afternoon|evening)|today/i }).first(),
  ).toBeVisible()
  // The page for signing out does it once it has come.
  const signedOut = page.waitForResponse('**/api/users/logout*')
  await page.getByRole('link', { name: 'Sign out' }).click()
  await signedOut
  await expect(page).toHaveURL(/\/admin\/log(in|out)/)
  await page.goto('/admin/collections/posts')
  await expect(page.getByLabel('Password')).toBeVisible()
})

test.describe('a wrong password', () => {
  // The refusal is an answer of its own, which the browser mentions.
  test.use({ expectedComplaints: { like: [/401 \(Unauthorized\)/] } })

  test('is refused in words that give nothing away', async ({ page }) => {
    await page.goto('/admin/login')
    const email = `${unused('nobody').replace(' ', '-')}@hollinbank.example`
    await signIn(page, { email, password: 'not-the-password' })
    await expect(
      page.getByText('This e-mail address and password do not fit together.'),
    ).toBeVisible()
    await expect(page).toHaveURL(/\/admin\/login/)
  })
})

const seen: Record<Role, { has: string[]; hasNot: string[] }> = {
  owner: {
    has: ['Posts', 'Courses', 'Enquiries', 'Bookings', 'Staff accounts', 'Company and VAT'],
    hasNot: [],
  },
  editor: {
    has: ['Posts', 'Pages', 'Courses', 'Dates', 'Testimonials', 'Menus and footer'],
    hasNot: ['Enquiries', 'Bookings', 'Staff accounts', 'Company and VAT', 'Invoices'],
  },
  author: {
    has: ['Posts', 'Pictures', 'Authors'],
    hasNot: ['Enquiries', 'Bookings', 'Pages', 'Courses', 'Topics', 'Redirects', 'Staff accounts'],
  },
  bookings: {
    has: ['Enquiries', 'Bookings', 'Dates', 'Courses', 'Venues'],
    hasNot: ['Posts', 'Pages', 'Testimonials', 'Pictures', 'Menus and footer', 'Staff accounts'],
  },
}

for (const [role, { has, hasNot }] of Object.entries(seen)) {
  test(`${role} finds what is theirs in the menu, and nothing else`, async ({ newStaff }) => {
    const page = await newStaff(role as Role)
    await page.goto('/admin')
    for (const name of has) {
      await expect(menuEntry(page, name), name).toBeAttached()
    }
    for (const name of hasNot) {
      await expect(menuEntry(page, name), name).not.toBeAttached()
    }
  })
}

test.describe('one’s own account', () => {
  // The refusal is an answer of its own, which the browser mentions.
  test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/api\/users\//] } })

  test('takes a new password from whoever knows the old one', async ({ page }) => {
    const email = `${unused('writer').replace(' ', '-')}@hollinbank.example`
    const password = 'teapot-orbit-meadow'
    await openAccount({ name: 'New Writer', email, password, role: 'author' })
    await page.goto('/admin')
    await signIn(page, { email, password })
    await page.getByRole('link', { name: 'Your account' }).click()
    await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
    await expectToFit(page, 1280)
    await page.getByRole('button', { name: 'Change password' }).click()
    const newPassword = 'lantern-gravel-otter'
    await page.getByRole('textbox', { name: 'New password' }).fill(newPassword)
    await page.getByRole('textbox', { name: 'The same password again' }).fill(newPassword)
    const current = page.getByRole('textbox', { name: 'Your current password' })
    await current.fill('not-the-password')
    const save = page.getByRole('button', { name: 'Save', exact: true })
    // The form sends nothing while it still believes that the new password is missing.
    await eventually(async () => {
      await save.click({ timeout: 1_000 })
      await expect(page.getByText('This is not your current password.')).toBeVisible({
        timeout: 2_000,
      })
    })
    await current.fill(password)
    // Nor while it still believes that the current password is wrong.
    await eventually(async () => {
      if (await current.isVisible()) await save.click({ timeout: 1_000 })
      await expect(current).not.toBeAttached({ timeout: 2_000 })
    })
    await page.context().clearCookies()
    await page.goto('/admin')
    await signIn(page, { email, password: newPassword })
    await expect(page.getByRole('link', { name: 'Your account' })).toBeVisible()
  })
})

test.describe('what is not theirs', () => {
  // The admin answers so, and the browser mentions it.
  test.use({ expectedComplaints: { like: [/404 \(Not Found\).*courses\/create/] } })

  test('an author can write a post but not change a colleague’s, nor any course', async ({
    newStaff,
  }) => {
    const page = await newStaff('author')
    await page.goto('/admin/collections/posts')
    await page.getByPlaceholder(/^Search by/).fill('The Difference')
    await page.getByRole('link', { name: 'The Difference Between Leadership & Management' }).click()
    await expect(page.getByRole('textbox', { name: /^Title/ })).toBeDisabled()
    await expect(page.getByRole('button', { name: /Publish|Save/ })).not.toBeVisible()
    await page.goto('/admin/collections/posts/create')
    await expect(page.getByRole('textbox', { name: /^Title/ })).toBeEnabled()
    await page.goto('/admin/collections/courses/create')
    await expect(page.getByText(/not found|unauthorized|not allowed/i).first()).toBeVisible()
  })
})

function menuEntry(page: Page, name: string) {
  return page.getByRole('navigation').getByRole('link', { name, exact: true })
}

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByRole('textbox', { name: /^e-?mail/i }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: /log ?in|sign ?in/i }).click()
}
