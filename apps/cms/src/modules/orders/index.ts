import { checkoutEndpoints } from './checkout/endpoints'
import { Emails } from './emails/collection'
import { orderJobs } from './jobs/jobs'
import { OrderEvents } from './events/collection'
import { CreditNotes, Invoices } from './invoices/collections'
import { DelegateNeeds } from './needs/collection'
import { Orders } from './orders/collection'
import { Payments } from './payments/collection'
import { quotesEndpoint } from './quotes-endpoint'
import { Refunds } from './refunds/collection'
import { RunCancellations } from './run-cancellations/collection'
import { WebhookEvents } from './webhook-events/collection'
import { webhookEndpoint } from './webhook-events/webhook-endpoint'

export const orders = {
  jobs: orderJobs,
  collections: [
    Orders,
    Invoices,
    CreditNotes,
    Payments,
    Refunds,
    Emails,
    WebhookEvents,
    RunCancellations,
    OrderEvents,
    DelegateNeeds,
  ],
  endpoints: [quotesEndpoint, ...checkoutEndpoints, webhookEndpoint],
}
