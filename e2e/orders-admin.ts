/** The orders in the admin, as bookings staff use them. */
import { expect, type Locator, type Page } from '@playwright/test'

/** From the list, by the reference that the customer reads out. */
export async function openOrder(page: Page, reference: string): Promise<void> {
  await page.goto('/admin/collections/orders')
  await page.getByPlaceholder(/^Search by/).fill(reference)
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible()
}

/** What cannot be undone asks first. */
export async function pressAndConfirm(action: Locator, button: string): Promise<void> {
  action.page().once('dialog', (dialog) => void dialog.accept())
  await action.getByRole('button', { name: button }).click()
}
