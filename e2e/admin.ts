/** The admin's lists and actions, as staff use them. */
import { expect, type Locator, type Page } from '@playwright/test'

import { restAs } from './staff'

/** Where a journey is not about finding it. */
export async function openOrder(page: Page, reference: string): Promise<void> {
  const { id } = await (await restAs('bookings')).find('orders', { reference })
  const address = `/admin/collections/orders/${id}`
  if (new URL(page.url()).pathname.startsWith('/admin')) await goInAdmin(page, address)
  else await page.goto(address)
  await expectOrder(page)
}

/** From the list, by the reference that the customer reads out. */
export async function findOrder(page: Page, reference: string): Promise<void> {
  await page.goto('/admin/collections/orders')
  await page.getByPlaceholder(/^Search by/).fill(reference)
  await openFromList(page, { collection: 'orders', name: reference })
  await expectOrder(page)
}

async function expectOrder(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { name: 'Everything that happened' })).toBeVisible()
}

/**
 * To another page of an admin that is open, by the router, as a press of its links goes: the programs of the admin
 * are read once, which is most of what one of its pages costs. For journeys that are about what is there.
 */
export async function goInAdmin(page: Page, address: string): Promise<void> {
  const wanted = new URL(address, page.url())
  await page.evaluate((href) => {
    const { next } = window as unknown as { next: { router: { push: (href: string) => void } } }
    next.router.push(href)
  }, wanted.href)
  await page.waitForURL(({ pathname }) => pathname === wanted.pathname)
  await page.waitForLoadState('networkidle')
}

/** As soon as it shows, though the list may still be searching. */
export async function openFromList(
  page: Page,
  { collection, name }: { collection: string; name: string | RegExp },
): Promise<void> {
  await page.getByRole('link', { name }).click()
  await page.waitForURL(`**/admin/collections/${collection}/**`)
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL(({ pathname }) =>
    pathname.startsWith(`/admin/collections/${collection}/`),
  )
}

/** On an order's page, where each action waits behind its button. */
export async function openAction(page: Page, button: string): Promise<void> {
  const opener = page.getByRole('button', { name: button, exact: true })
  await opener.click()
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
}

/** What cannot be undone asks first. */
export async function pressAndConfirm(action: Locator, button: string): Promise<void> {
  action.page().once('dialog', (dialog) => void dialog.accept())
  await action.getByRole('button', { name: button }).click()
}

/**
 * The router loads a page to which somebody goes back, and then reads it anew: that second answer comes when the
 * typing is done, as over a slow line.
 */
export async function readAnewAfter(page: Page, typing: () => Promise<void>): Promise<void> {
  const isPage = ({ searchParams }: URL) => searchParams.has('_rsc')
  let letThrough = () => {}
  const typed = new Promise<void>((resolve) => (letThrough = resolve))
  let asked = 0
  await page.route(isPage, async (route) => {
    asked += 1
    if (asked > 1) await typed
    await route.continue()
  })
  await typing()
  letThrough()
  await page.waitForLoadState('networkidle')
  await page.unroute(isPage)
  expect(asked, 'times that the page was read').toBeGreaterThan(1)
}
