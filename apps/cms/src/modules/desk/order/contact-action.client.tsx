'use client'

import { Fragment } from 'react'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'

export interface ContactInForm {
  name: string
  email: string
  phone: string
  companyName: string
  purchaseOrderNumber: string
  /** Nobody was asked for one where nothing is paid. */
  address: { line1: string; line2: string; town: string; postcode: string; country: string } | null
}

export const contactTitle = 'Change how the customer is reached'

export function ChangeContact({ orderId, contact }: { orderId: string; contact: ContactInForm }) {
  const { address } = contact
  return (
    <StaffAction
      url={`/api/orders/${orderId}/contact`}
      subject={orderId}
      legend={contactTitle}
      button={({ name, email }) => saveWords(contact, { name, email })}
    >
      {/* Other values are other inputs: what was saved shows at once. */}
      <Fragment key={JSON.stringify(contact)}>
        <Line name="name" label="Name" value={contact.name} />
        <Line name="email" label="E-mail" value={contact.email} />
        <Line name="phone" label="Telephone" value={contact.phone} />
        <Line name="companyName" label="Company" value={contact.companyName} />
        <Line
          name="purchaseOrderNumber"
          label="Purchase order"
          value={contact.purchaseOrderNumber}
        />
        {address && (
          <>
            <Line name="address.line1" label="Street" value={address.line1} />
            <Line name="address.line2" label="Second line" value={address.line2} />
            <Line name="address.town" label="Town" value={address.town} />
            <Line name="address.postcode" label="Postcode" value={address.postcode} />
            <Line
              name="address.country"
              label="Country, if not the United Kingdom"
              value={address.country}
            />
          </>
        )}
      </Fragment>
      <p>
        E-mails go there from now on, also those that are still waiting. Invoices already issued
        keep what they say, and who comes stays as it is. What it was before stands in “Everything
        that happened”.
      </p>
    </StaffAction>
  )
}

function Line({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label>
      {label}
      <input data-name={name} defaultValue={value} dir="auto" />
    </label>
  )
}

function saveWords(
  { name, email }: ContactInForm,
  typed: { name?: string | undefined; email?: string | undefined },
): string {
  if (typed.email !== undefined && typed.email !== email)
    return `Write to ${typed.email} from now on`
  return `Save the contact of ${typed.name || name}`
}
