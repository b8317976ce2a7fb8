import type { Payload } from 'payload'

import {
  countUsed,
  resetPoints,
  giveBack,
  secondsUntilAllowed,
  consumePoint,
  type Limit,
} from '@cms/limits/limit'

/**
 * Whoever tries passwords has five tries at an account from one address of the network, so that a
 * stranger elsewhere cannot shut its owner out.
 */
const triesFromOneAddress: Limit = { name: 'sign-in', points: 5, perSeconds: 10 * 60 }

/** From everywhere together, but for addresses from which somebody has signed in to the account. */
const triesFromUnknownAddresses: Limit = { name: 'sign-in-all', points: 50, perSeconds: 60 * 60 }

/** From where somebody has signed in to an account: not counted with strangers for three weeks. */
const knownAddress: Limit = { name: 'sign-in-known', points: 1, perSeconds: 21 * 24 * 60 * 60 }

/** Codes besides the password, which was right each time: of one account, from everywhere together. */
const triesOfCodes: Limit = { name: 'sign-in-codes', points: 10, perSeconds: 15 * 60 }

/** How often an owner has let somebody in again; outlives what was counted before. */
const openings: Limit = { name: 'sign-in-opened', points: 1, perSeconds: 2 * 60 * 60 }

export interface Tried {
  /** As it was typed: whether anybody has an account with it makes no difference here. */
  email: string
  visitor: string
}

/**
 * Counts a try before the password is looked at, so that many at once are as many as one after another.
 *
 * @returns the seconds to wait, or `null` when the password may be looked at.
 */
export async function countTry(payload: Payload, tried: Tried): Promise<number | null> {
  const { ofAccount, ofAddress } = await keysOf(payload, tried)
  const wait = await consumePoint(payload, triesFromOneAddress, ofAddress)
  if (wait !== null) return wait
  return (await isKnown(payload, tried))
    ? null
    : consumePoint(payload, triesFromUnknownAddresses, ofAccount)
}

/** The password was right: that was no guess, wherever it came from. */
export async function resetTries(payload: Payload, tried: Tried): Promise<void> {
  const { ofAccount, ofAddress } = await keysOf(payload, tried)
  await resetPoints(payload, triesFromOneAddress, ofAddress)
  if (await isKnown(payload, tried)) return
  await giveBack(payload, triesFromUnknownAddresses, ofAccount)
  await consumePoint(payload, knownAddress, addressOf(tried))
}

async function isKnown(payload: Payload, tried: Tried): Promise<boolean> {
  return (await secondsUntilAllowed(payload, knownAddress, addressOf(tried))) !== null
}

/** An owner lets somebody try again, from wherever. */
export async function openAccount(payload: Payload, email: string): Promise<void> {
  await consumePoint(payload, openings, plain(email))
}

/** @returns the seconds to wait, or `null` when the code may be looked at. */
export async function countCodeTry(payload: Payload, email: string): Promise<number | null> {
  return consumePoint(payload, triesOfCodes, await keyOfAccount(payload, email))
}

export async function resetCodeTries(payload: Payload, email: string): Promise<void> {
  await resetPoints(payload, triesOfCodes, await keyOfAccount(payload, email))
}

async function keysOf(payload: Payload, tried: Tried) {
  const opened = await countOpenings(payload, tried.email)
  return {
    ofAccount: `${plain(tried.email)}|${opened}`,
    ofAddress: `${addressOf(tried)}|${opened}`,
  }
}

async function keyOfAccount(payload: Payload, email: string): Promise<string> {
  return `${plain(email)}|${await countOpenings(payload, email)}`
}

function countOpenings(payload: Payload, email: string): Promise<number> {
  return countUsed(payload, openings, plain(email))
}

function addressOf({ email, visitor }: Tried): string {
  return `${plain(email)}|${visitor}`
}

/** As Payload compares it. */
function plain(email: string): string {
  return email.toLowerCase().trim()
}
