import type { Payload } from 'payload'

import { createContext } from '../../src/modules/orders/context'
import { crashingPayload, type Crash } from '../crashing-payload'
import { wholeJourney, type Journey } from '../whole-journey'

type Input = Journey & { crash: Crash; aheadMilliseconds: number }

/** Kills this process, without any warning to it, at one of its writes. */
export async function run(payload: Payload, input: Input): Promise<number> {
  const crashing = crashingPayload(payload, input.crash, () => process.kill(process.pid, 'SIGKILL'))
  const now = () => new Date(Date.now() + input.aheadMilliseconds)
  const open = () => ({ ...createContext(payload), payload: crashing.payload, now: now() })
  await wholeJourney(open, input)
  return crashing.writes()
}
