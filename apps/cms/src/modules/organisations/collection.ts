import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { usedInField } from '@cms/references/used-in-field'
import {
  companyNumberField,
  emailField,
  nameField,
  organisationField,
  postcodeAnywhereField,
  telephoneField,
  vatNumberField,
} from '@cms/typed/typed-field'
import { agreedPricesGroup } from './agreed-prices-group'
import { onAccountGroup } from './on-account-group'
import { refuseCycle } from './refuse-cycle'

/** Who is invoiced. Bookings belong to one when staff say so, never by a guess. */
export const Organisations = contentCollection({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: {
    group: 'Bookings',
    hidden: hiddenFrom('author', 'editor'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'coordinators', 'bookings', 'updatedAt'],
    listSearchableFields: [
      'name',
      'legalName',
      'formerNames',
      'companyNumber',
      'vatNumber',
      'mailbox',
    ],
    description: 'Who books with you again and again, and is invoiced.',
    components: {
      beforeListTable: ['/modules/desk/organisations/companies-link#CompaniesLink'],
    },
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    organisationField({
      name: 'name',
      label: 'Name',
      required: true,
      maxLength: 160,
      admin: { description: 'As you call it, such as “Calder Vale Housing”.' },
    }),
    organisationField({
      name: 'legalName',
      label: 'Legal name',
      maxLength: 160,
      admin: { description: 'Where it differs, such as “Calder Vale Homes Limited”.' },
    }),
    {
      name: 'formerNames',
      type: 'textarea',
      label: 'Names before',
      maxLength: 4000,
      admin: {
        description:
          'A line for each: what it was called, and what was merged into it. It is found by them, too.',
      },
    },
    {
      type: 'row',
      fields: [
        companyNumberField({ name: 'companyNumber', label: 'Company number', maxLength: 8 }),
        vatNumberField({ name: 'vatNumber', label: 'VAT number', maxLength: 30 }),
      ],
    },
    emailField({
      name: 'mailbox',
      label: 'Shared mailbox',
      admin: { description: 'Where several people read, such as training@…' },
    }),
    invoiceAddress(),
    coordinators(),
    agreedPricesGroup,
    onAccountGroup,
    {
      name: 'paidBy',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Paid by',
      validate: refuseCycle,
      admin: { description: 'Another organisation that pays for this one, such as its group.' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Note',
      maxLength: 2000,
      admin: { description: 'For colleagues; the customer never reads it.' },
    },
    {
      name: 'bookings',
      type: 'ui',
      label: 'Bookings',
      admin: {
        position: 'sidebar',
        disableBulkEdit: true,
        components: {
          Field: '/modules/organisations/bookings-field#BookingsField',
          Cell: '/modules/organisations/list-cells#BookingsCell',
        },
      },
    },
    {
      name: 'statement',
      type: 'ui',
      label: 'What it owes',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/modules/owed/statement/statement-field#StatementField' },
      },
    },
    {
      name: 'offersTo',
      type: 'ui',
      label: 'Offers',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/modules/desk/offers/offers-of-field#OrganisationOffersField' },
      },
    },
    {
      name: 'candidates',
      type: 'ui',
      label: 'Bookings that may be theirs',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableBulkEdit: true,
        components: {
          Field: '/modules/desk/organisations/candidates-field#CandidatesField',
        },
      },
    },
    {
      name: 'pageLinks',
      type: 'ui',
      label: 'Their page',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/modules/coordinator-page/links-field#LinksField' },
      },
    },
    {
      name: 'merge',
      type: 'ui',
      label: 'Merge',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/modules/desk/organisations/merge/merge-field#MergeField' },
      },
    },
    usedInField,
  ],
})

/** Empty until it is known; anywhere in the world. */
function invoiceAddress() {
  return {
    name: 'invoiceAddress',
    type: 'group' as const,
    label: 'Address for invoices',
    fields: [
      { name: 'line1', type: 'text' as const, label: 'Street', maxLength: 120 },
      { name: 'line2', type: 'text' as const, label: 'Second line', maxLength: 120 },
      { name: 'town', type: 'text' as const, label: 'Town or city', maxLength: 80 },
      postcodeAnywhereField({ name: 'postcode', label: 'Postcode', maxLength: 12 }),
      {
        name: 'country',
        type: 'text' as const,
        label: 'Country, if not the United Kingdom',
        maxLength: 60,
      },
    ],
  }
}

function coordinators() {
  return {
    name: 'coordinators',
    type: 'array' as const,
    label: 'Coordinators',
    labels: { singular: 'Coordinator', plural: 'Coordinators' },
    maxRows: 50,
    admin: {
      description: 'Who books for it. Several may have one e-mail address.',
      components: { Cell: '/modules/organisations/list-cells#CoordinatorsCell' },
    },
    fields: [
      nameField({ name: 'name', label: 'Name', required: true, maxLength: 120 }),
      emailField({ name: 'email', label: 'E-mail address' }),
      telephoneField({ name: 'phone', label: 'Telephone', maxLength: 60 }),
    ],
  }
}
