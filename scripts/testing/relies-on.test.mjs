import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const lexical = path.resolve('node_modules/lexical')

it('Lexical’s entry for Node still waits for a module while it is loaded itself', () => {
  const { exports } = JSON.parse(readFileSync(path.join(lexical, 'package.json'), 'utf8'))
  const { node, production } = exports['.'].import
  expect(readFileSync(path.join(lexical, node), 'utf8')).toMatch(/^const \w+ = await/m)
  expect(readFileSync(path.join(lexical, production), 'utf8')).not.toMatch(/^const \w+ = await/m)
})
