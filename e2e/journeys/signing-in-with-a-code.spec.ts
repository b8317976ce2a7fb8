import type { Locator, Page } from '@playwright/test'

import { expectAccessible } from '../accessible'
import { unused } from '../catalogue'
import { openAccount } from '../colleague'
import { expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { codeOnTelephone } from '../telephone'

// A password without its code is refused, which the browser mentions.
test.use({ baseURL: cmsOrigin, expectedComplaints: { like: [/401 \(Unauthorized\)/] } })

test('somebody switches codes on, and signs in with one from the telephone, and with one from paper', async ({
  page,
}) => {
  const email = `${unused('coded').replace(' ', '-')}@hollinbank.example`
  const account = { email, password: 'teapot-orbit-meadow' }
  await openAccount({ ...account, name: 'Cody Telephone', role: 'author' })
  await page.goto('/admin')
  await typePassword(page, account)

  const { secret, recoveryCode } = await switchOn(page, account.password)

  await signOut(page)
  await typePassword(page, account)
  const asked = page.getByRole('dialog', { name: 'Your code' })
  await expect(asked.getByLabel('Code', { exact: true })).toBeFocused()
  await expectAccessible(page, { within: 'dialog' })
  await typeCode(asked, codeOnTelephone(secret, { late: -9 }))
  await expect(asked.getByRole('alert')).toContainText('not right')
  // The one of now has switched it on.
  await typeCode(asked, codeOnTelephone(secret, { late: 1 }))
  await openOwnAccount(page)
  await expect(page.getByText(/with a code from the telephone/)).toBeVisible()

  await signOut(page)
  await typePassword(page, account)
  await typeCode(asked, recoveryCode)
  await openOwnAccount(page)
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible()
  await expect(page.getByText(/with a recovery code/)).toBeVisible()
})

async function switchOn(page: Page, password: string) {
  await openOwnAccount(page)
  const panel = page.locator('section', {
    has: page.getByRole('heading', { name: 'Sign in with a code from your telephone' }),
  })
  await panel.getByRole('button', { name: 'Switch it on…' }).click()
  const secret = await panel.getByRole('code').innerText()
  await panel.getByLabel('The code that the app shows now').fill(codeOnTelephone(secret))
  await panel.getByLabel('Your password').fill(password)
  await expectAccessible(page, { within: '.second-factor-panel' })
  await panel.getByRole('button', { name: 'Switch it on' }).click()
  const codes = panel.getByRole('listitem')
  await expect(codes).toHaveCount(10)
  const recoveryCode = await codes.first().innerText()
  await panel.getByLabel('I have kept them').check()
  await panel.getByRole('button', { name: 'Go on' }).click()
  await expect(panel.getByText('10 recovery codes are left.')).toBeVisible()
  return { secret, recoveryCode }
}

async function openOwnAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Your account' }).click()
  await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

async function typePassword(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByRole('textbox', { name: /^e-?mail/i }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: /sign ?in/i }).click()
}

async function typeCode(dialog: Locator, code: string): Promise<void> {
  await dialog.getByLabel('Code', { exact: true }).fill(code)
  await dialog.getByRole('button', { name: 'Go on' }).click()
}

async function signOut(page: Page): Promise<void> {
  const signedOut = page.waitForResponse('**/api/users/logout*')
  await page.getByRole('link', { name: 'Sign out' }).click()
  await signedOut
  await page.goto('/admin/login')
}
