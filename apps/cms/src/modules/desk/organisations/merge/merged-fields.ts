import type { Organisation } from '@lectern/shared/contract/payload-types'

import { isSameAddress } from '@cms/mail/plain-address'
import { hasAgreedPrices } from '@cms/modules/organisations'

type Coordinator = NonNullable<Organisation['coordinators']>[number]

export const mostCoordinators = 50

type Merged = Partial<
  Pick<
    Organisation,
    | 'legalName'
    | 'companyNumber'
    | 'vatNumber'
    | 'mailbox'
    | 'invoiceAddress'
    | 'agreedPrices'
    | 'coordinators'
    | 'note'
    | 'formerNames'
  >
>

/**
 * What an organisation holds once another has gone into it: its own wherever it has something, what the other
 * had where it has nothing, and the coordinators and notes of both. The same again when it is done twice.
 */
export function mergedFields(from: Organisation, into: Organisation): Merged {
  return {
    legalName: into.legalName || from.legalName || null,
    companyNumber: into.companyNumber || from.companyNumber || null,
    vatNumber: into.vatNumber || from.vatNumber || null,
    mailbox: into.mailbox || from.mailbox || null,
    invoiceAddress: into.invoiceAddress?.line1 ? into.invoiceAddress : from.invoiceAddress,
    agreedPrices: hasAgreedPrices(into) ? into.agreedPrices : from.agreedPrices,
    coordinators: [...(into.coordinators ?? []), ...newCoordinators(from, into)],
    note: withLines(into.note, [from.note]),
    formerNames: withLines(into.formerNames, [from.name, from.legalName, from.formerNames]),
  }
}

/** Whoever is not there already; as rows of their own. */
export function newCoordinators(from: Organisation, into: Organisation): Coordinator[] {
  const there = into.coordinators ?? []
  return (from.coordinators ?? [])
    .filter((each) => !there.some((other) => isSamePerson(each, other)))
    .map(({ name, email, phone }) => ({ name, email, phone }))
}

function isSamePerson(one: Coordinator, other: Coordinator): boolean {
  const isSameEmail = one.email ? isSameAddress(one.email, other.email) : !other.email
  return one.name === other.name && isSameEmail && (one.phone ?? '') === (other.phone ?? '')
}

/** Each text on lines of its own, and none twice. */
function withLines(text: string | null | undefined, more: readonly (string | null | undefined)[]) {
  const before = text ?? ''
  const added = more.filter((each) => each && !before.includes(each))
  return [before, ...added].filter(Boolean).join('\n') || null
}
