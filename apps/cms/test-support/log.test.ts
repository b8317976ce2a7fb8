import { expect, it } from '@jest/globals'

import { expectLogged, keptLog, mayBeLogged, refuseUnexpected } from './log'

const { write } = (keptLog as { destination: { write: (line: string) => void } }).destination
const log = (level: number, msg: string) => write(`${JSON.stringify({ level, msg })}\n`)

it('an error that no test expected fails the test, once', () => {
  log(50, 'The disk is gone')
  expect(refuseUnexpected).toThrow('The disk is gone')
  expect(refuseUnexpected).not.toThrow()
})

it('an error that was expected by its words does not, nor does a warning', () => {
  log(40, 'The disk is nearly full')
  log(50, 'The disk is full')
  log(50, 'The lamp is out')
  expectLogged('disk is full')
  mayBeLogged('lamp')
  expect(refuseUnexpected).not.toThrow()
  expect(() => expectLogged('disk is full')).toThrow('was not logged')
})
