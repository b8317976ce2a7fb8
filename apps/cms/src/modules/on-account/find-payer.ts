import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { isSameAddress } from '@cms/mail/plain-address'
import { companyForm } from '../orders'

/**
 * The organisation for which somebody may book on account: the e-mail address has answered, and is that of its
 * mailbox or of a coordinator. Where it stands at several that may, the company that was typed must say which.
 */
export async function findPayer(
  payload: Payload,
  { provenEmail, companyName }: { provenEmail: string; companyName: string | undefined },
): Promise<Organisation | null> {
  const found = (await findByAddress(payload, provenEmail)).filter(
    ({ onAccount }) => onAccount?.isAllowed,
  )
  const [only, ...others] = found
  if (others.length === 0) return only ?? null
  const named = found.filter(
    ({ name, legalName }) =>
      !!companyForm(companyName) &&
      [name, legalName].map(companyForm).includes(companyForm(companyName)),
  )
  return named.length === 1 ? (named[0] ?? null) : null
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
  return docs.filter(
    ({ deletedAt, mailbox, coordinators }) =>
      !deletedAt &&
      [mailbox, ...(coordinators ?? []).map((coordinator) => coordinator.email)].some((address) =>
        isSameAddress(address, email),
      ),
  )
}
