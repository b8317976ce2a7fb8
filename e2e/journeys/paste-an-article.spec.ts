import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'

import { beginPost, insert, insertBlock, newLine, publishAllTheSame, write } from '../post-form'
import { eventually, expect, test } from '../journey'
import { unused } from '../catalogue'

const clipboards = new URL(
  '../../apps/cms/src/modules/content/pasting/clipboards/',
  import.meta.url,
)

test('what is pasted from Word, and a Word file, are on the website as they were written', async ({
  page,
  newStaff,
}) => {
  const title = unused('Quiet Managers')
  const staff = await newStaff('editor')
  await beginPost(staff, { title, summary: 'Written elsewhere.' })
  const text = staff.locator('[data-lexical-editor]').first()

  await paste(text, 'word-article.html')
  const report = staff.getByRole('status').filter({ hasText: 'Came in:' })
  await expect(report).toContainText('2 headings, 6 paragraphs, 2 lists, 1 table and 1 link')
  await expect(report).toContainText('1 comment was left out.')
  await staff.keyboard.press('Control+z')
  await expect(text).toHaveText('')
  await staff.keyboard.press('Control+Shift+z')
  await expect(text).toContainText('Paragraph eight ends it.')
  await report.getByRole('button', { name: 'Close' }).click()

  await newLine(staff)
  const asked = staff.waitForEvent('filechooser')
  await insert(staff, { query: 'word', name: 'Word file (.docx)' })
  await (await asked).setFiles(new URL('word-file.docx', clipboards).pathname)
  await expect(text).toContainText('Said aloud')

  await publishAllTheSame(staff, { found: '£637 + VAT' })
  await eventually(async () => {
    await page.goto(`/blog/${title.toLowerCase().replaceAll(' ', '-')}`)
    await expect(page.getByRole('heading', { level: 2, name: 'Three habits' })).toBeVisible({
      timeout: 500,
    })
  })
  await expectArticle(page)
})

async function expectArticle(page: Page) {
  const article = page.getByRole('article').first()
  const item = article.getByRole('listitem')
  await expect(item.filter({ hasText: 'Ask first' }).getByRole('listitem')).toHaveText(
    'open questions',
  )
  await expect(item.filter({ hasText: 'First of all' }).getByRole('listitem')).toHaveText(
    'a detail',
  )
  const habits = article.getByRole('region', { name: 'Table: Habit, Effect' })
  await expect(habits.getByRole('columnheader', { name: 'Effect' })).toBeVisible()
  await expect(habits.getByRole('cell', { name: 'People talk' })).toBeVisible()
  await expect(article.getByRole('link', { name: 'Acas on managing people' })).toHaveAttribute(
    'href',
    'https://www.example.org/managing-people',
  )
  await expect(article.getByText('It was written down.')).toBeVisible()
  await expect(article.getByText('[VB1]')).toHaveCount(0)
}

test('what is copied within the editor keeps its parts', async ({ newStaff }) => {
  const staff = await newStaff('editor')
  await beginPost(staff, { title: unused('Copied'), summary: 'Copied within.' })
  const text = staff.locator('[data-lexical-editor]').first()
  await write(staff, 'Words')
  await newLine(staff)
  await insertBlock(staff, { query: 'action', name: 'Call to action' })
  await text.getByText('Words').click()
  await staff.keyboard.press('Control+a')
  await staff.keyboard.press('Control+c')
  // What floats beside chosen words may lie over the button for a new line.
  await staff.keyboard.press('ArrowRight')
  await newLine(staff)
  await staff.keyboard.press('Control+v')
  await expect(text.locator('.LexicalEditorTheme__block')).toHaveCount(2)
})

/** As the browser does with what another program has put on the clipboard. */
async function paste(text: Locator, name: string) {
  const html = readFileSync(new URL(name, clipboards), 'utf8')
  await text.evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'Why quiet managers get heard …')
    const event = { clipboardData, bubbles: true, cancelable: true }
    editor.dispatchEvent(new ClipboardEvent('paste', event))
  }, html)
}
