/** The form of a post in the admin, as a writer fills it in: by typing, and / for everything else. */
import { expect, type Locator, type Page } from '@playwright/test'

export async function beginPost(
  page: Page,
  { title, summary }: { title: string; summary: string },
) {
  await page.goto('/admin/collections/posts/create')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Summary').fill(summary)
  await textOf(page).click()
}

/** Into the article, where the cursor is. */
export async function write(page: Page, words: string) {
  await page.keyboard.type(words)
}

/** `query` is what a writer types after the / to find it. */
export async function insert(page: Page, { query, name }: { query: string; name: string }) {
  await page.keyboard.type(`/${query}`)
  await page.getByRole('option', { name, exact: true }).click()
}

/** A block stands on a line of its own; returns its form within the article. */
export async function insertBlock(
  page: Page,
  block: { query: string; name: string },
): Promise<Locator> {
  const forms = textOf(page).locator('.LexicalEditorTheme__block')
  const before = await forms.count()
  await insert(page, block)
  await expect(forms).toHaveCount(before + 1)
  return forms.filter({ hasText: block.name }).last()
}

/** A new line at the end of the article. */
export async function newLine(page: Page) {
  const last = textOf(page).locator('xpath=./*').last()
  await last.scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Insert Paragraph' }).last().click()
}

/** Picks from a list: of courses, testimonials, authors … */
export async function choose(form: Locator, { label, option }: { label: string; option: string }) {
  const field = fieldIn(form, label)
  await field.getByRole('combobox').fill(option)
  await field.page().getByRole('option', { name: option }).click()
}

export async function fillIn(form: Locator, { label, words }: { label: string; words: string }) {
  await fieldIn(form, label).getByRole('textbox').fill(words)
}

/** The admin's labels of fields within an article are not tied to their inputs, so a field is found as the eye finds it. */
export function fieldIn(form: Locator, label: string): Locator {
  const withStar = new RegExp(`^${label}\\s*\\*?$`)
  return form
    .locator('.field-type')
    .filter({ has: form.page().getByText(withStar) })
    .last()
}

/** As long as the button asks for it: what was typed into a block a moment ago is not always in the first save. */
export async function saveDraft(page: Page) {
  const button = page.getByRole('button', { name: 'Save Draft' })
  if (await button.isEnabled()) await button.click()
  await expect(button).toBeDisabled()
  await expect(page).not.toHaveURL(/\/create$/)
}

export async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expectPublished(page)
}

/** Where something was found that is worth a look, which is shown first. */
export async function publishAllTheSame(page: Page, { found }: { found: string }) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const before = page.getByRole('region', { name: 'Before it goes live' })
  await expect(before.getByRole('listitem')).toContainText([found])
  await before.getByRole('button', { name: 'Publish all the same' }).click()
  await expectPublished(page)
}

async function expectPublished(page: Page) {
  await expect(page.getByText('Status:').locator('..')).toContainText('Published')
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
}

function textOf(page: Page): Locator {
  return page.locator('[data-lexical-editor]').first()
}
