import { randomUUID } from 'node:crypto'

import { offerCourse } from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

test('everybody on a date is written to, once it was shown what they get', async ({ newStaff }) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  const callers = ['Rosalind Peake', 'Ida Moss'].map((name) => ({
    name,
    email: `${unused(name).toLowerCase().replaceAll(' ', '.')}@peake.example`,
  }))
  for (const caller of callers) await bookForThemselves(course.runId, caller)

  const staff = await newStaff('bookings')
  await staff.goto(`/admin/collections/course-runs/${course.runId}/sheet`)
  await staff.waitForLoadState('networkidle')
  await staff.getByText('Write to everybody …').click()
  const letter = staff.getByRole('group', { name: 'Write to everybody' })
  await expect(letter.getByLabel('To')).toContainText('Those who come (2)')
  await letter.getByRole('button', { name: 'What to bring' }).click()
  await letter.getByRole('button', { name: 'Show what they get' }).click()
  const shown = letter.getByRole('group', { name: 'What they get' })
  await expect(shown).toBeFocused()
  await expect(shown).toContainText(`Before ${course.title}`)
  await expect(shown).toContainText(/Dear (Rosalind|Ida),/)
  await letter.getByRole('button', { name: 'Send 2 e-mails' }).click()
  await expect(letter.getByRole('status')).toContainText('2 e-mails are on their way')
  await expect(staff.getByText('Written to 2 people by Shabnam Iqbal')).toBeVisible()

  await letter.getByLabel('To').selectOption('Ida Moss')
  await letter.getByLabel('Subject').fill('Your laptop')
  await letter.getByLabel('Text').fill('Please bring it.')
  await letter.getByRole('button', { name: 'Show what they get' }).click()
  await letter.getByRole('button', { name: 'Send 1 e-mail' }).click()
  await expect(letter.getByRole('status')).toContainText('1 e-mail is on its way')
  await mailTo(String(callers[1]?.email), { subject: 'Your laptop' })

  for (const { name, email } of callers) {
    const mail = await mailTo(email, { subject: `Before ${course.title}` })
    expect(mail.text).toContain(`Dear ${name.split(' ')[0]},`)
  }
})

async function bookForThemselves(runId: string, who: { name: string; email: string }) {
  const rest = await restAs('bookings')
  await rest.create('orders/by-telephone', {
    attemptKey: randomUUID(),
    lines: [{ runId, count: 1 }],
    booker: {
      kind: 'individual',
      ...who,
      phone: '0113 496 0000',
      address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
    },
    delegates: { bookerAttends: true, delegates: [] },
  })
}
