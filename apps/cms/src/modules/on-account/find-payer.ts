import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { isSameAddress } from '@cms/mail/plain-address'
import { companyForm } from '../orders'

interface Writer {
  provenEmail: string
  companyName: string | undefined
}

/**
 * The organisation for which somebody may book on account: the e-mail address has answered, and is that of its
 * mailbox or of a coordinator. Where it stands at several that may, the company that was typed must say which. An
 * order that belongs to one already is paid by that one alone.
 */
export async function findPayer(
  payload: Payload,
  { organisationId, ...writer }: Writer & { organisationId: string | null },
): Promise<Organisation | null> {
  const found = await findByAddress(payload, writer.provenEmail)
  const mayPay = found.filter(
    ({ id, onAccount }) => onAccount?.isAllowed && (!organisationId || id === organisationId),
  )
  return theOneMeant(mayPay, writer)
}

/** For which an address writes that has answered, whether it may pay by invoice or not. */
export async function findWritersOrganisation(
  payload: Payload,
  writer: Writer,
): Promise<Organisation | null> {
  return theOneMeant(await findByAddress(payload, writer.provenEmail), writer)
}

function theOneMeant(found: Organisation[], { companyName }: Writer): Organisation | null {
  const [only, ...others] = found
  if (others.length === 0) return only ?? null
  const named = found.filter((organisation) => isNamed(organisation, companyName))
  return named.length === 1 ? (named[0] ?? null) : null
}

/**
 * The organisation that somebody means who asks to pay by invoice, whether it may already or not: by the address
 * that has answered, and else by the name that was typed, which staff confirm. Null where it is to be added.
 */
export async function findAsker(
  payload: Payload,
  { provenEmail, companyName }: { provenEmail: string; companyName: string | undefined },
): Promise<Organisation | null> {
  const byAddress = await findByAddress(payload, provenEmail)
  const [only] = byAddress
  if (only) return byAddress.find((each) => isNamed(each, companyName)) ?? only
  const [first = ''] = (companyName ?? '').trim().split(/\s+/)
  if (!first) return null
  const { docs } = await payload.db.find<Organisation>({
    collection: 'organisations',
    where: { or: [{ name: { like: first } }, { legalName: { like: first } }] },
    pagination: false,
    limit: 0,
  })
  return docs.find((each) => !each.deletedAt && isNamed(each, companyName)) ?? null
}

function isNamed({ name, legalName }: Organisation, companyName: string | undefined): boolean {
  const key = companyForm(companyName)
  return !!key && [name, legalName].map(companyForm).includes(key)
}

async function findByAddress(payload: Payload, email: string): Promise<Organisation[]> {
  const { docs } = await payload.db.find<Organisation>({
    collection: 'organisations',
    where: {
      or: [{ mailbox: { contains: email } }, { 'coordinators.email': { contains: email } }],
    },
    pagination: false,
    limit: 0,
  })
  return docs.filter((each) => !each.deletedAt && writesFor(each, email))
}

/** Whether an address is that of its mailbox or of a coordinator. */
export function writesFor({ mailbox, coordinators }: Organisation, email: string): boolean {
  return [mailbox, ...(coordinators ?? []).map((each) => each.email)].some((address) =>
    isSameAddress(address, email),
  )
}
