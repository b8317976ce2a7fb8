/** The admin's lists and actions, as staff use them. */
import { expect, type Locator, type Page } from '@playwright/test'

/** From the list, by the reference that the customer reads out. */
export async function openOrder(page: Page, reference: string): Promise<void> {
  await page.goto('/admin/collections/orders')
  await page.getByPlaceholder(/^Search by/).fill(reference)
  await openFromList(page, { collection: 'orders', name: reference })
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible()
}

/** A list that is still being filtered returns to itself, also from what was opened meanwhile: then once more. */
export async function openFromList(
  page: Page,
  { collection, name }: { collection: string; name: string },
): Promise<void> {
  const list = `/admin/collections/${collection}`
  await expect(async () => {
    await page.getByRole('link', { name }).click({ timeout: 2_000 })
    await expect(page).toHaveURL(({ pathname }) => pathname.startsWith(`${list}/`), {
      timeout: 3_000,
    })
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).pathname).not.toBe(list)
  }).toPass({ timeout: 20_000 })
}

/** What cannot be undone asks first. */
export async function pressAndConfirm(action: Locator, button: string): Promise<void> {
  action.page().once('dialog', (dialog) => void dialog.accept())
  await action.getByRole('button', { name: button }).click()
}
