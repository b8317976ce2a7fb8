import { expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { fileTransport } from './file-transport'

it('leaves each e-mail as a file that mail programs open, under a name that sorts by time', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'lectern-mail-')), 'not-there-yet')
  const transport = fileTransport(folder)
  for (const subject of ['First', 'Second']) {
    await transport.sendMail({
      from: 'Lectern <no-reply@lectern.example>',
      to: 'ada@lectern.example',
      subject,
      text: 'Words',
      attachments: [{ filename: 'course.ics', content: 'BEGIN:VCALENDAR' }],
    })
  }
  const files = await readdir(folder)
  expect(files).toHaveLength(2)
  const first = await readFile(path.join(folder, files.toSorted()[0] ?? ''), 'utf8')
  expect(first).toContain('Subject: First')
  expect(first).toContain('To: ada@lectern.example')
  expect(first).toContain('course.ics')
})

it('says where it wrote an e-mail', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-mail-'))
  const info: unknown = await fileTransport(folder).sendMail({ to: 'a@b.example', text: 'x' })
  expect(info).toMatchObject({ filedAs: expect.stringContaining(folder) as unknown })
})
