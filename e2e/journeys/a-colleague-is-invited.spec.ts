import { pressAndConfirm } from '../admin'
import { unused } from '../catalogue'
import { linkInInvitation } from '../colleague'
import { eventually, expect, test } from '../journey'
import { cmsOrigin } from '../running-system'

test('a colleague is invited, chooses a password of their own, and is let out again', async ({
  newStaff,
  newVisitor,
}) => {
  const name = unused('Nia Newcomer')
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@hollinbank.example`
  const owner = await newStaff('owner')
  await owner.goto('/admin/collections/users')
  await owner.getByText('Invite a colleague…').click()
  const invitation = owner.getByRole('group', { name: 'Invite a colleague' })
  await invitation.getByLabel('Name').fill(name)
  await invitation.getByLabel('E-mail address').fill(email)
  await invitation.getByLabel('What they may do').selectOption({
    label:
      'Editor: can write and publish everything on the website, courses and dates included, without bookings or money',
  })
  await invitation.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(invitation.getByRole('status')).toContainText(`${name} is invited`)
  const row = owner.getByRole('row', { name })
  await expect(row).toContainText('Invited, not yet come')

  const colleague = await newVisitor({ baseURL: cmsOrigin })
  await colleague.goto(await linkInInvitation(email))
  await colleague.getByRole('textbox', { name: 'New password' }).fill('lantern-gravel-otter')
  const again = colleague.getByRole('textbox', { name: 'The same password again' })
  await again.fill('lantern-gravel-otter')
  // The form sends nothing while it still believes that a password is missing.
  await eventually(async () => {
    await colleague
      .getByRole('button', { name: 'Choose a new password' })
      .click({ timeout: 1_000 })
      .catch(() => undefined)
    await expect(colleague.getByRole('link', { name: 'Your account' })).toBeVisible({
      timeout: 2_000,
    })
  })

  await owner.reload()
  await expect(row).toContainText('Works here')
  await row.getByRole('link', { name }).click()
  const closing = owner.getByRole('group', { name: `When ${name} leaves` })
  await pressAndConfirm(closing, 'Close this account')
  await expect(owner.getByText('This account is closed')).toBeVisible()

  await colleague.goto('/admin')
  await expect(colleague.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await owner.goto('/admin/collections/audit-events')
  const closed = owner.getByRole('row', { name: `User: ${name}` })
  await expect(closed.filter({ hasText: 'Closed an account' })).toHaveCount(1)
})
