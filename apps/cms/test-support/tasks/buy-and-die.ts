import type { Payload } from 'payload'

import { openShop } from '../../src/modules/orders/shop'
import { mortalPayload, type Death } from '../mortal-payload'
import { wholeJourney, type Journey } from '../whole-journey'

type Input = Journey & { death: Death; aheadMilliseconds: number }

/** Kills this process, without any warning to it, at one of its writes. */
export async function run(payload: Payload, input: Input): Promise<number> {
  const mortal = mortalPayload(payload, input.death, () => process.kill(process.pid, 'SIGKILL'))
  const now = () => new Date(Date.now() + input.aheadMilliseconds)
  const open = () => ({ ...openShop(payload), payload: mortal.payload, now: now() })
  await wholeJourney(open, input)
  return mortal.writes()
}
