import { makeAddressesReadable } from '@lectern/http-server/make-addresses-readable'
import { noteConnectedAddresses } from '@lectern/http-server/note-connected-addresses'
import { refuseOddRequests } from '@lectern/http-server/refuse-odd-requests'
import { makeConsoleSafe } from '@lectern/http-server/safe-logs'
import type { Payload } from 'payload'

import { explainUnreachableDatabase } from './database/explain-unreachable-database'
import { refusalOfPage } from './http/refusal-of-page'

/**
 * Connects to the database, brings its schema up to date and starts what works in the background,
 * so that the first visitor waits for none of it. What cannot start says why, once, and ends.
 */
export async function startCms(): Promise<void> {
  try {
    makeConsoleSafe()
    makeAddressesReadable()
    noteConnectedAddresses()
    refuseOddRequests(refusalOfPage)
    await refuseStandInForRealMoney()
    const payload = await startPayload()
    await startBackgroundWork(payload)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Connecting checks the settings and calls nobody. */
async function refuseStandInForRealMoney(): Promise<void> {
  const { connectStripe } = await import('./stripe')
  connectStripe()
}

async function startPayload(): Promise<Payload> {
  const { currentEnv } = await import('./env')
  const problem = await explainUnreachableDatabase(currentEnv().DATABASE_URL)
  if (problem) throw new Error(problem)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}

async function startBackgroundWork(payload: Payload): Promise<void> {
  const { startDelivery } = await import('./modules/publishing')
  startDelivery(payload)
  const { startSearch } = await import('./modules/search')
  startSearch(payload)
  const { startFinding } = await import('./modules/find')
  startFinding(payload)
  const { startScheduler } = await import('./scheduler')
  const { scheduledJobs } = await import('./scheduled-jobs')
  startScheduler(payload, scheduledJobs)
}
