import type { Payload } from 'payload'

/** Who used a code, once the customer of the order is erased. That it was used stays. */
export async function forgetCustomerOfCode(payload: Payload, orderId: string): Promise<void> {
  await payload.db.deleteMany({
    collection: 'code-uses',
    where: { and: [{ orderId: { equals: orderId } }, { isOfCustomer: { equals: true } }] },
  })
}
