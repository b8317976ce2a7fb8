import { expectAccessible } from '../accessible'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { beginPost, saveDraft, write } from '../post-form'

test('an author hands a draft in, an editor sends it back with a note, and publishes it in the end', async ({
  newStaff,
}) => {
  const title = unused('Read Before It Is Read')
  const author = await newStaff('author')
  await beginPost(author, { title, summary: 'Four eyes see more than two.' })
  await write(author, 'The middle is too long.')
  await saveDraft(author)
  const together = author.getByRole('region', { name: 'Written together' })
  await together.getByRole('button', { name: 'Ask for a review' }).click()
  await together.getByLabel('What they should look at').fill('Is the middle too long?')
  await together.getByRole('button', { name: 'Ask for a review', exact: true }).click()
  await expect(together).toContainText('Waiting to be read')

  const editor = await newStaff('editor')
  await editor.goto('/admin')
  const waiting = editor.getByRole('region', { name: 'Waiting to be read' })
  await expect(waiting).toContainText('Is the middle too long?')
  await waiting.getByRole('link', { name: `Read “${title}”` }).click()
  const reading = editor.getByRole('region', { name: 'Written together' })
  await reading.getByRole('button', { name: 'Notes' }).click()
  const notes = editor.getByRole('complementary', { name: 'Notes' })
  await notes.getByLabel('About').selectOption({ label: 'Article: “The middle is too long.”' })
  await notes.getByLabel('Your note').fill('It is. Cut it in half.')
  await notes.getByRole('button', { name: 'Write it' }).click()
  await expect(notes.getByRole('listitem')).toContainText('It is. Cut it in half.')
  await expectAccessible(editor, { within: '.together' })
  await notes.getByRole('button', { name: 'Close' }).click()
  await reading.getByRole('button', { name: 'Send back' }).click()
  await reading.getByLabel('What is to be done').fill('See my note.')
  await reading.getByRole('button', { name: 'Send back', exact: true }).click()
  await expect(reading).toContainText('Sent back')

  await author.goto('/admin')
  await expect(author.getByRole('region', { name: 'What became of your drafts' })).toContainText(
    'See my note.',
  )
  await author.getByRole('link', { name: `Answer a note on “${title}”` }).click()
  await together.getByRole('button', { name: '1 note' }).click()
  const read = author.getByRole('complementary', { name: 'Notes' })
  await expect(read.getByRole('listitem')).toContainText('About Article: “The middle is too long.”')
  await read.getByRole('button', { name: 'Done' }).click()
  await expect(read.getByRole('listitem')).toContainText('Done: ')
  await read.getByRole('button', { name: 'Close' }).click()
  await together.getByRole('button', { name: 'Ask again' }).click()
  await together.getByRole('button', { name: 'Ask for a review', exact: true }).click()
  await expect(together).toContainText('Waiting to be read')

  await editor.reload()
  await reading.getByRole('button', { name: 'Approve and publish' }).click()
  await expect(editor.getByText('Status:').locator('..')).toContainText('Published')
  await expect(reading).toContainText('read and published what')
})
