/** Booking as a visitor does it, for journeys that are about something else or about one step of it. */
import { expect, type Locator, type Page } from '@playwright/test'

import { createCourse, wholeDayIn } from './catalogue'
import { eventually, onSite } from './journey'
import { restAs } from './staff'

export type CourseOnOffer = { title: string; slug: string; runId: string }

/** A course of a journey's own with one date online, in seven weeks. */
export async function offerCourse(
  changes: { course?: object; run?: object } = {},
): Promise<CourseOnOffer> {
  const rest = await restAs('editor')
  const course = await createCourse(rest, changes.course)
  const run = await rest.create('course-runs', {
    ...onlineIn(49),
    course: course.id,
    ...changes.run,
  })
  const slug = String(course.slug)
  await untilOnSale({ slug, runId: run.id })
  return { title: String(course.title), slug, runId: run.id }
}

/** Four weeks after the first; `day` as people read it. */
export async function offerLaterDate(
  { runId }: CourseOnOffer,
  run: { capacity: number },
): Promise<{ runId: string; day: string }> {
  const rest = await restAs('editor')
  const { course } = await rest.find('course-runs', { id: runId })
  const later = await rest.create('course-runs', { ...onlineIn(77), course, ...run })
  const words = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return { runId: later.id, day: new Date(wholeDayIn(77).day).toLocaleDateString('en-GB', words) }
}

function onlineIn(days: number) {
  return {
    days: [wholeDayIn(days)],
    timeZone: 'Europe/London',
    delivery: 'online',
    capacity: 12,
    status: 'open',
  }
}

/** The course is announced before its date is; its page follows within moments. */
export async function untilOnSale({
  slug,
  runId,
}: Pick<CourseOnOffer, 'slug' | 'runId'>): Promise<void> {
  await eventually(async () => {
    const html = await (await fetch(onSite(`/courses/${slug}`))).text()
    expect(html).toContain(`value="${runId}"`)
  })
}

export async function addToBasket(page: Page, { slug }: CourseOnOffer, places = 1) {
  await page.goto(`/courses/${slug}`)
  await page.getByLabel('Places', { exact: true }).fill(String(places))
  await page.getByRole('button', { name: /^Book/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeVisible()
}

export async function goToCheckout(page: Page) {
  await page.getByRole('button', { name: 'Go to checkout' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Who is booking?' })).toBeVisible()
}

export const booker = { name: 'Rosalind Peake', email: 'rosalind@peake.example' }

export async function sayWhoBooks(page: Page, kind: 'business' | 'individual' = 'individual') {
  const choice = kind === 'business' ? 'For an organisation' : 'For myself or my family'
  await page.getByRole('radio', { name: choice }).check()
  await page.getByLabel('Your full name').fill(booker.name)
  await page.getByLabel('E-mail address').fill(booker.email)
  if (kind === 'business')
    await page.getByLabel('Name of the organisation').fill('Peake & Daughters')
  await page.getByLabel('Address line 1').fill('1 Call Lane')
  await page.getByLabel('Town or city').fill('Leeds')
  await page.getByLabel('Postcode').fill('LS1 7BR')
  await goOn(page)
}

export async function expectPlacesLeft(
  page: Page,
  { course, text }: { course: CourseOnOffer; text: string },
): Promise<void> {
  await eventually(async () => {
    await page.goto(`/courses/${course.slug}`)
    await expect(page.getByText(text)).toBeVisible({ timeout: 1_000 })
  })
}

/** Through the steps with nothing more than they ask for, up to "Book and pay". */
export async function answerEverything(page: Page) {
  await sayWhoBooks(page)
  const [names, needs] = ['Who is coming?', 'Anything we should know?'].map((name) =>
    page.getByRole('heading', { level: 1, name }),
  ) as [Locator, Locator]
  await expect(names.or(needs)).toBeVisible()
  // One place for oneself has no names to ask for.
  if (await names.isVisible()) await goOn(page)
  await sayNobodyNeedsAnything(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Check and book' })).toBeVisible()
}

export async function bookAndPay(page: Page) {
  await page.getByRole('checkbox', { name: /I accept the/ }).check()
  await page.getByRole('button', { name: 'Book and pay' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Pay £/ })).toBeVisible()
}

export async function sayNobodyNeedsAnything(page: Page) {
  await expect(
    page.getByRole('heading', { level: 1, name: 'Anything we should know?' }),
  ).toBeVisible()
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await goOn(page)
}

export async function goOn(page: Page) {
  await page.getByRole('button', { name: 'Continue' }).click()
}

export interface Booked {
  reference: string
  /** The address of the booking's page, which is all that opens it. */
  page: string
  email: string
}

/** A business books a place for each of these people and pays with the stand-in's card. */
export async function bookByCard(
  page: Page,
  { course, names }: { course: CourseOnOffer; names: readonly string[] },
): Promise<Booked> {
  await addToBasket(page, course, names.length)
  await goToCheckout(page)
  await sayWhoBooks(page, 'business')
  for (const [index, name] of names.entries()) {
    const place = page.getByRole('group', { name: `Place ${index + 1}` })
    await place.getByLabel('Full name').fill(name)
  }
  await goOn(page)
  await sayNobodyNeedsAnything(page)
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  return { reference: await referenceOn(page), page: page.url(), email: booker.email }
}

/** Of the order that a page is about. */
export async function referenceOn(page: Page): Promise<string> {
  const [reference] =
    /LEC-\w+/.exec(
      await page
        .getByText(/LEC-\w+/)
        .first()
        .innerText(),
    ) ?? []
  if (!reference) throw new Error(`${page.url()} names no order`)
  return reference
}

export async function expectBooked(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'You are booked' })).toBeVisible()
}
