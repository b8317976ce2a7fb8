import { request, type Locator, type Page } from '@playwright/test'

import { expectAccessible, horizontalOverflow } from '../accessible'
import { openFromList, readAnewAfter } from '../admin'
import { offerCourse } from '../booking'
import { eventually, expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { accountOf } from '../staff'

// Without a network nothing arrives, and a link that was replaced is answered so.
test.use({
  expectedComplaints: {
    like: [/ERR_INTERNET_DISCONNECTED/, /410 \(Gone\).*\/register/],
  },
})

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('staff write a name and tick on a date’s sheet; whoever teaches ticks on a phone, without a network', async ({
  newStaff,
  newVisitor,
}) => {
  const { runId } = await dateWithPlaces(3)
  const staff = await newStaff('bookings')
  await staff.goto(`/admin/collections/course-runs/${runId}/sheet`)
  await expect(staff.getByRole('heading', { name: '3 places have no name' })).toBeVisible()
  await writeName(staff, { place: 1, name: 'Amara Nwosu' })
  await writeName(staff, { place: 2, name: 'Lee Barrow' })
  await expect(staff.getByRole('heading', { name: '1 place has no name' })).toBeVisible()
  const amara = staff.getByRole('checkbox', { name: /^Amara Nwosu is here/ })
  await amara.check()
  await expect(staff.getByRole('row', { name: /Amara Nwosu/ })).toContainText(/\d\d:\d\d, /)

  const link = await makeLink(staff)
  const room = await newVisitor(phone)
  await room.goto(link)
  await expect(inRoom(room, 'Amara Nwosu')).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(room)
  for (const width of [390, 320]) {
    await room.setViewportSize({ width, height: 844 })
    expect(await horizontalOverflow(room)).toBe(0)
  }
  await room.evaluate(() => navigator.serviceWorker.ready)
  await room.reload()

  await room.context().setOffline(true)
  await inRoom(room, 'Lee Barrow').click()
  await inRoom(room, 'Not named yet').click()
  await expect(room.getByText('2 ticks are still on this phone')).toBeVisible()
  await room.reload()
  await expect(room.getByText('2 ticks are still on this phone')).toBeVisible()
  await expect(inRoom(room, 'Lee Barrow')).toHaveAttribute('aria-pressed', 'true')
  await room.context().setOffline(false)
  await expect(room.locator('#news')).toBeEmpty()

  const second = await newVisitor(phone)
  await second.goto(link)
  await expect(second.getByText('of 3 are here')).toContainText('3')
  await inRoom(second, 'Lee Barrow').click()
  await expect(second.getByText('of 3 are here')).toContainText('2')
  await eventually(async () => {
    await room.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(inRoom(room, 'Lee Barrow')).toHaveAttribute('aria-pressed', 'false')
  })

  await staff.reload()
  await expect(amara).toBeChecked()
  await expect(staff.getByRole('checkbox', { name: /^Lee Barrow is here/ })).not.toBeChecked()
  await expect(staff.getByRole('checkbox', { name: /^Place 3, not named yet/ })).toBeChecked()
  await expect(staff.getByRole('columnheader', { name: /2 here/ })).toBeVisible()

  const sent = room.waitForResponse((answer) => /tickId/.test(answer.request().postData() ?? ''))
  await inRoom(room, 'Lee Barrow').click()
  await sent
  // Before the link is another one: with a network the page would learn of it by itself.
  await room.context().setOffline(true)
  await makeLink(staff)
  await inRoom(room, 'Amara Nwosu').click()
  await room.context().setOffline(false)
  await expect(room.getByText('This link does not work any more')).toBeVisible()
  await expect(room.getByText('1 tick is still on this phone')).toBeVisible()
  await room.goto(link)
  await expect(room.getByRole('heading')).toHaveText('This link does not work any more')
})

test('a register works without scripts', async ({ newStaff, newVisitor }) => {
  const { runId } = await dateWithPlaces(2)
  const staff = await newStaff('owner')
  await staff.goto(`/admin/collections/course-runs/${runId}/sheet`)
  const link = await makeLink(staff)
  const room = await newVisitor({ ...phone, javaScriptEnabled: false })
  await room.goto(link)
  await room
    .getByRole('button', { name: /Not named yet/ })
    .last()
    .click()
  await expect(room.getByText('of 2 are here')).toContainText('1')
  await room
    .getByRole('button', { name: /Not named yet/ })
    .last()
    .click()
  await expect(room.getByText('of 2 are here')).toContainText('0')
})

test('a date leads from its list to its sheet and its form, and back, and asks before typing is lost', async ({
  newStaff,
}) => {
  const { runId, title } = await offerCourse()
  const staff = await newStaff('owner')
  const sheet = staff.getByRole('heading', { name: 'Who comes' })
  const capacity = staff.locator('#field-capacity')
  await staff.goto('/admin/collections/course-runs')
  await staff.getByPlaceholder(/^Search by/).fill(title)
  await openFromList(staff, { collection: 'course-runs', name: new RegExp(title) })
  await expect(staff).toHaveURL(new RegExp(`/course-runs/${runId}/sheet$`))
  await expect(sheet).toBeVisible()
  await staff.getByRole('link', { name: 'Days, place, price' }).click()
  await staff.getByRole('button', { name: 'Places and price' }).click()
  await expect(capacity).toBeVisible()
  await staff.goBack()
  await expect(sheet).toBeVisible()
  await staff.goBack()
  await expect(staff.locator('.collection-list .table')).toBeVisible()
  await staff.goForward()
  await expect(sheet).toBeVisible()
  await readAnewAfter(staff, async () => {
    await staff.goForward()
    await staff.getByRole('button', { name: 'Places and price' }).click()
    await capacity.fill('9')
  })
  await expect(capacity).toHaveValue('9')
  await staff.getByRole('link', { name: 'Who comes' }).click()
  await expect(staff.getByText('If you leave now, it is lost.')).toBeVisible()
  await staff.getByRole('button', { name: 'Stay here' }).click()
  await expect(capacity).toHaveValue('9')
})

async function dateWithPlaces(count: number) {
  const course = await offerCourse({ run: { capacity: count } })
  const context = await request.newContext({ baseURL: cmsOrigin })
  const login = await context.post('/api/users/login', { data: accountOf('bookings') })
  const { token } = (await login.json()) as { token: string }
  const answer = await context.post('/api/orders/by-telephone', {
    headers: { Authorization: `JWT ${token}` },
    data: {
      attemptKey: crypto.randomUUID(),
      lines: [{ runId: course.runId, count }],
      booker: {
        kind: 'business',
        companyName: 'Dunmere Borough Council',
        name: 'Graham Tull',
        email: 'graham.tull@dunmere.example',
        phone: '01632 960417',
        address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
      },
    },
  })
  expect(answer.status()).toBe(200)
  await context.dispose()
  return course
}

async function writeName(staff: Page, { place, name }: { place: number; name: string }) {
  await staff.waitForLoadState('networkidle')
  const row = staff.getByRole('row', { name: new RegExp(`Not named yet place ${place}`) })
  await row.getByText('Write the name').click()
  await row.getByRole('textbox', { name: 'Name' }).fill(name)
  await row.getByRole('button', { name: 'Save the name' }).click()
  await expect(staff.getByRole('row', { name: new RegExp(name) })).toBeVisible()
}

/** Makes the first link, or another in its place. */
async function makeLink(staff: Page): Promise<string> {
  await staff.waitForLoadState('networkidle')
  const opened = staff.locator('details', { hasText: 'Tick on a phone' })
  if ((await opened.getAttribute('open')) === null) await staff.getByText('Tick on a phone').click()
  const address = staff.getByLabel('Link for the trainer')
  const before = (await address.isVisible()) ? await address.inputValue() : ''
  if (before) staff.once('dialog', (dialog) => void dialog.accept())
  await staff.getByRole('button', { name: /^Make (the|a new) link$/ }).click()
  await expect(address).not.toHaveValue(before)
  return address.inputValue()
}

function inRoom(room: Page, name: string): Locator {
  return room.getByRole('button', { name: new RegExp(name) })
}
