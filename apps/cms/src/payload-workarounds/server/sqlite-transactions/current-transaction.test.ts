import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'

/** Two saves that had begun to wait before there was any transaction, in a process that has only just started. */
const twoSaves = `
  import { currentTransaction, enterTransaction } from ${JSON.stringify(new URL('current-transaction.ts', import.meta.url).href)}
  let open
  const gate = new Promise((resolve) => { open = resolve })
  const saves = ['one', 'another'].map(async (id) => {
    await gate
    const surrounding = currentTransaction() ?? null
    enterTransaction({ id })
    await undefined
    return { surrounding, own: currentTransaction() }
  })
  setTimeout(open, 1)
  console.log(JSON.stringify(await Promise.all(saves)))
`

describe('the transaction of whatever is running', () => {
  it('is nobody else’s, also for the first two of a process', () => {
    const program = ['--import', 'tsx', '--input-type=module', '--eval', twoSaves]
    const env = { ...process.env, NODE_OPTIONS: '' }
    const printed = execFileSync(process.execPath, program, { encoding: 'utf8', env })
    expect(JSON.parse(printed)).toEqual([
      { surrounding: null, own: { id: 'one' } },
      { surrounding: null, own: { id: 'another' } },
    ])
  })
})
