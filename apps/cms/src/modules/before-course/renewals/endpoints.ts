import type { Endpoint, PayloadRequest } from 'payload'

import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { readRenewalToken, renewalTokenOf } from '../../letters'
import { createContext } from '../../orders'
import { areRenewalsRefused, refuseRenewals } from './refusals'

/** Of the collection `renewal-refusals`, for whoever was sent a letter: nothing else has the token of an address. */
export const renewalEndpoints: Endpoint[] = [
  endpoint({ method: 'get', path: '/by-token/:token' }),
  endpoint({
    method: 'post',
    path: '/by-token/:token/end',
    act: (req, key) => refuseRenewals(createContext(req.payload), key),
  }),
]

interface ByToken extends Pick<Endpoint, 'method' | 'path'> {
  act?: (req: PayloadRequest, key: string) => Promise<void>
}

/** Each answers how it stands then. */
function endpoint({ method, path, act }: ByToken): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      try {
        const key = keyInAddress(req)
        await act?.(req, key)
        const isEnded = await areRenewalsRefused(req.payload, key)
        const answer = { token: renewalTokenOf({ linkKey: key }), isEnded }
        return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
      } catch (error) {
        return answerRefusal(error)
      }
    },
  }
}

/** @throws Refusal `not-found` for a wrong signature */
function keyInAddress({ routeParams }: PayloadRequest): string {
  const key = readRenewalToken(String(routeParams?.token))
  if (!key) throw new Refusal('not-found')
  return key
}
